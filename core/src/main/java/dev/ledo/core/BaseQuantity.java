package dev.ledo.core;

import java.util.Locale;

/// What a unit can be made of.
///
/// The five kinds of mass stand apart on purpose: a tonne of gross weight, of contained rare-earth
/// oxide, of contained element, of metal and of magnet are never added. So do currencies, whose
/// ratio is a dated figure and no constant.
public enum BaseQuantity {
  GROSS_MASS,
  REO_MASS,
  ELEMENT_MASS,
  METAL_MASS,
  MAGNET_MASS,
  USD,
  EUR,
  GBP,
  JPY,
  CNY,
  INR,
  AUD,
  MMK,
  LENGTH,
  TIME,
  ANGLE,
  ENERGY,
  ACTIVITY,
  VEHICLE;

  /// `mass`, `currency`, or the name in lower case.
  String sort() {
    if (name().endsWith("_MASS")) {
      return "mass";
    }
    return name().length() == 3 ? "currency" : name().toLowerCase(Locale.ROOT);
  }
}
