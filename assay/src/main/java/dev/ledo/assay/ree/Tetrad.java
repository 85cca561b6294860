package dev.ledo.assay.ree;

import dev.ledo.core.Element;

/// One of the four groups in which heavy rare earths bend on their own: an arc over the atomic
/// number that is 1 at the centre of the group and 0 outside it.
///
/// Centres and width (3.5) as in pyrolite: a parabola 1 − ((Z − centre) / 1.75)², cut at zero.
public enum Tetrad {
  /// La to Nd.
  FIRST(58.75),
  /// Pm to Gd.
  SECOND(62.25),
  /// Gd to Ho.
  THIRD(65.75),
  /// Er to Lu.
  FOURTH(69.25);

  private static final double HALF_WIDTH = 1.75;

  private final double centre;

  Tetrad(double centre) {
    this.centre = centre;
  }

  double at(Element element) {
    double distance = (IonicRadius.atomicNumber(element) - centre) / HALF_WIDTH;
    return Math.max(0, 1 - distance * distance);
  }
}
