package dev.ledo.route.answer;

import java.util.Locale;

/// A figure of a network that an answer may lack.
public enum Figure {
  FREIGHT,
  CHARGES,
  HOURS,
  LOSS_PROBABILITY,
  LENGTH,
  CAPACITY,
  BRIDGE_CLASS,
  MONTHLY_STATE,
  BORDER_STATE,
  STORE_CAPACITY,
  STORE_COST,
  PAYLOAD,
  HOURS_A_DAY,
  LOADING_DAYS,
  FLEET,
  CONSTRUCTION_COST,
  LIFE;

  /// In words, such as `loss probability`.
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
