package dev.ledo.assay.certificate;

import dev.ledo.core.Place;

/// One result, from the text in the cell to what it says.
///
/// @param sample which sample
/// @param determination analyte, unit, method, digestion and limits
/// @param reading number, limit or absence, in the determination's unit
/// @param raw text of the cell as it stands in the file
/// @param certificate certificate and version
/// @param place file, row and column, both from 1; the column is counted in cells
public record MeasuredValue(
    SampleRow sample,
    Determination determination,
    Reading reading,
    String raw,
    CertificateId certificate,
    Place place) {}
