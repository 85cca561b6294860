package dev.ledo.assay.certificate;

import dev.ledo.core.Problems;
import java.util.Optional;

/// What came of reading a file.
///
/// @param found the certificate, unless the file as a whole is no certificate
/// @param problems what is wrong with the file as a whole; single cells are in
///   [Certificate#quarantine]
public record CertificateReading(Optional<Certificate> found, Problems problems) {}
