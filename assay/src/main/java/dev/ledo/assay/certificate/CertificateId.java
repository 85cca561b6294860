package dev.ledo.assay.certificate;

/// Which certificate, in which issue.
///
/// @param laboratory name as printed; empty text if not stated
/// @param number the laboratory's number, or the file's name without its version if none is printed
/// @param version issue, from 1
public record CertificateId(String laboratory, String number, int version) {

  @Override
  public String toString() {
    return number + " v" + version;
  }
}
