package dev.ledo.route.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import java.util.Optional;

/// A leg's length in the case beside that of mapped roads.
///
/// @param told what the case says, by its `length` or by its straight line and sinuosity
/// @param stands whether a source tells it, so that it is reckoned with; else the measured one is
/// @param agrees whether the measured length lies within it, give or take a twentieth; not if the
///   case says nothing
public record LengthCompared(Optional<Amount> told, boolean stands, boolean agrees) {

  /// A map is drawn and a distance told to no better than that, as a share.
  private static final double TOLERANCE = 0.05;

  /// @param leg row of the leg
  static LengthCompared of(Row leg, double measuredKm) {
    Optional<Amount> told = SegmentPart.length(leg);
    boolean stands = leg.findAmount("length").isPresent() && !leg.isChosen();
    return new LengthCompared(told, stands, told.filter(km -> agrees(km, measuredKm)).isPresent());
  }

  private static boolean agrees(Amount told, double measuredKm) {
    return measuredKm >= told.low() * (1 - TOLERANCE) && measuredKm <= most(told);
  }

  /// The longest that a road may be measured which is told to be so long, km.
  static double most(Amount told) {
    return told.high() * (1 + TOLERANCE);
  }

  /// Whether the case says another length.
  public boolean isDisputed() {
    return told.isPresent() && !agrees;
  }
}
