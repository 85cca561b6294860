package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.Digestion;
import java.util.List;
import java.util.Locale;

/// Tells a digestion from the words of a certificate or from a method's code.
///
/// Codes are only taken where the laboratory's public catalogue leaves no doubt; a code that is not
/// known says nothing.
final class Digestions {

  private static final List<String> LEACH =
      List.of(
          "ammonium sul", "nh4 2so4", "nh42so4", "amsul", "sulfato de amonio", "sulfato amonio");
  private static final List<String> WHOLE =
      List.of(
          "fusion",
          "fusao",
          "metaborate",
          "metaborato",
          "peroxide",
          "peroxido",
          "xrf",
          "total",
          "pressed pellet",
          "borate",
          "fluorescence",
          "activation");
  private static final List<String> PART =
      List.of("acid", "aqua regia", "agua regia", "leach", "lixiv", "digest", "partial", "acido");

  /// Fusions and X-ray fluorescence in public price lists.
  private static final List<String> WHOLE_CODES =
      List.of(
          "ME-MS81", "ME-MS85", "ME-XRF", "ME-ICP06", "ME-ICP81", "GE_ICM90", "GE_IMS95", "GO_XRF");

  private Digestions() {}

  /// @param words text of a digestion row or column, empty if there is none
  /// @param method code of the method, empty if there is none
  static Digestion of(String words, String method) {
    Digestion stated = ofWords(CellText.key(words));
    if (stated != Digestion.UNSTATED) {
      return stated;
    }
    Digestion named = ofWords(CellText.key(method));
    if (named != Digestion.UNSTATED) {
      return named;
    }
    String code = CellText.strip(method).toUpperCase(Locale.ROOT);
    return WHOLE_CODES.stream().anyMatch(code::startsWith) ? Digestion.TOTAL : named;
  }

  private static Digestion ofWords(String key) {
    if (LEACH.stream().anyMatch(key::contains)) {
      return Digestion.AMMONIUM_SULFATE_LEACH;
    }
    if (WHOLE.stream().anyMatch(key::contains)) {
      return Digestion.TOTAL;
    }
    return PART.stream().anyMatch(key::contains) ? Digestion.OTHER : Digestion.UNSTATED;
  }
}
