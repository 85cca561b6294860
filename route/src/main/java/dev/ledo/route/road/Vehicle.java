package dev.ledo.route.road;

import dev.ledo.route.pace.Pace;
import dev.ledo.route.pace.Surface;

/// What travels: how fast it goes on what ground, and where it does not fit.
public interface Vehicle {

  /// What it is called.
  String name();

  /// Whether it goes on foot, by the rules for people and animals.
  boolean isOnFoot();

  /// Mass with its load, tonnes; NaN where it is not known or does not matter.
  double massT();

  /// Width in metres; NaN where it is not known or does not matter.
  double widthM();

  /// Height in metres; NaN where it is not known or does not matter.
  default double heightM() {
    return Double.NaN;
  }

  /// Length in metres; NaN where it is not known or does not matter.
  default double lengthM() {
    return Double.NaN;
  }

  /// Mass on its heaviest axle, tonnes; NaN where it is not known or does not matter.
  default double axleT() {
    return Double.NaN;
  }

  /// Whether it is a goods vehicle by the tag `hgv`: above 3.5 t, or of unknown mass.
  default boolean isHeavy() {
    return !(massT() <= 3.5);
  }

  /// Steepest grade it climbs on a surface, rise over run, at least 0.
  double steepestUp(Surface surface);

  /// Steepest grade it goes down on a surface, fall over run, at least 0.
  double steepestDown(Surface surface);

  /// Pace on a road of some surface.
  Pace on(Surface surface);

  /// Pace beside the roads, infinite where it is too steep.
  Pace offRoad();
}
