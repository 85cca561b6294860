package dev.ledo.route.road;

/// Why an arc may not be gone.
public enum Bar {
  /// Not a way for this kind of traveller.
  KIND(0x01, "it is not for such a vehicle"),
  /// Closed or private by its tags.
  ACCESS(0x02, "it is closed or private"),
  /// Against a one-way street.
  ONE_WAY(0x04, "it leads the other way only"),
  /// The vehicle is too heavy.
  WEIGHT(0x08, "the vehicle is too heavy"),
  /// The vehicle is too wide.
  WIDTH(0x10, "the vehicle is too wide"),
  /// Within an area that is to be avoided.
  AREA(0x20, "it lies in an area to be avoided"),
  /// Held by an actor who is to be avoided.
  ACTOR(0x40, "an actor to be avoided holds it"),
  /// One of the ways that are to be avoided.
  WAY(0x80, "it is to be avoided"),
  /// The vehicle is too high.
  HEIGHT(0x100, "the vehicle is too high"),
  /// An axle is too heavy.
  AXLE(0x200, "an axle of the vehicle is too heavy"),
  /// The vehicle is too long.
  LENGTH(0x400, "the vehicle is too long"),
  /// A barrier stops it.
  BARRIER(0x800, "a barrier on it stops such a vehicle"),
  /// A ferry, where none may be used.
  FERRY(0x1000, "it is a ferry");

  /// All of them.
  static final int ALL = 0x1fff;

  private final int bit;
  private final String reason;

  Bar(int bit, String reason) {
    this.bit = bit;
    this.reason = reason;
  }

  /// The reason in words.
  public String reason() {
    return reason;
  }

  int bit() {
    return bit;
  }
}
