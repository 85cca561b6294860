package dev.ledo.route.road;

import java.util.Set;

/// Why an arc may not be gone.
public enum Bar {
  /// Not a way for this kind of traveller.
  KIND("it is not for such a vehicle"),
  /// Closed or private by its tags.
  ACCESS("it is closed or private"),
  /// Against a one-way street.
  ONE_WAY("it leads the other way only"),
  /// The vehicle is too heavy.
  WEIGHT("the vehicle is too heavy"),
  /// The vehicle is too wide.
  WIDTH("the vehicle is too wide"),
  /// Within an area that is to be avoided.
  AREA("it lies in an area to be avoided"),
  /// Held by an actor who is to be avoided.
  ACTOR("an actor to be avoided holds it"),
  /// One of the ways that are to be avoided.
  WAY("it is to be avoided");

  private final String reason;

  Bar(String reason) {
    this.reason = reason;
  }

  /// The reason in words.
  public String reason() {
    return reason;
  }

  int bit() {
    return 1 << ordinal();
  }

  static int bits(Set<Bar> bars) {
    return bars.stream().mapToInt(Bar::bit).sum();
  }
}
