package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;

/// What the figures of a network must keep to.
final class Figures {

  private Figures() {}

  static void requireNotNegative(String name, Optional<Amount> figure) {
    require(name, figure, Double.POSITIVE_INFINITY);
  }

  static void requireShare(String name, Optional<Amount> figure) {
    require(name, figure, 1);
  }

  static void requirePositive(String name, Optional<Amount> figure) {
    requireNotNegative(name, figure);
    if (figure.isPresent() && figure.get().high() == 0) {
      throw new IllegalArgumentException(name + " 0 is not above 0");
    }
  }

  private static void require(String name, Optional<Amount> figure, double most) {
    if (figure.isPresent() && !(figure.get().low() >= 0 && figure.get().high() <= most)) {
      throw new IllegalArgumentException(
          "%s %s is not within 0..%s".formatted(name, figure.get(), most));
    }
  }

  static String requireId(String what, String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException(what + " without id");
    }
    return id;
  }
}
