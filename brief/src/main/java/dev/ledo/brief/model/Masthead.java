package dev.ledo.brief.model;

/// Top of the page.
///
/// @param caseName name of the case's folder
/// @param asOf the day it speaks of
/// @param ownDay the day the case itself speaks of
/// @param isIllustrative whether the case is invented
/// @param version version of Ledo
/// @param basis how much it rests on: rows, files, sources
public record Masthead(
    String title,
    String question,
    String caseName,
    String country,
    String asOf,
    String ownDay,
    boolean isIllustrative,
    String version,
    Text basis) {

  /// Whether the brief speaks of another day than the case.
  public boolean isReplay() {
    return !asOf.equals(ownDay);
  }
}
