package dev.ledo.assay.sampling;

/// A way to learn more before one decides.
public enum Look {
  /// New samples from the site, analysed in the same laboratory.
  FIELD_SAMPLE("Collect ", " more from "),
  /// Pulps analysed so far are analysed again in the same laboratory.
  DUPLICATE("Analyse ", " pulps again of "),
  /// Pulps analysed so far are analysed in another laboratory.
  UMPIRE_LABORATORY("Send an umpire laboratory ", " pulps of "),
  /// Leach tests, which tell of recovery and not of grade.
  LEACH_TEST("Leach ", " samples of ");

  private final String verb;
  private final String rest;

  Look(String verb, String rest) {
    this.verb = verb;
    this.rest = rest;
  }

  String sentence(int number, String site) {
    return verb + number + rest + site + " before you decide";
  }
}
