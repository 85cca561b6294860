package dev.ledo.route.ground;

/// How far a road may leave the ground, and what building it costs, in any one money.
///
/// The road's level at a cell is one of an odd number of offsets from the ground, evenly from a cut
/// of so many metres to a fill of as many; between cells the road is straight and stays within
/// them.
///
/// @param mostM deepest cut and highest fill, metres, 0 or more
/// @param levels offsets there are, odd, at least 1
/// @param perMetre cost of a metre of road by class of the ground, without cut and fill
/// @param volume cost of cut and fill
/// @param perSecond what a second of one vehicle's travel counts, over the life of the road
/// @see docs/methods/route-ground.md
public record Earthworks(
    double mostM, int levels, PerMetre perMetre, Volume volume, double perSecond) {

  /// Cost of a metre of road by class of the ground.
  public record PerMetre(double plain, double rolling, double mountainous, double steep) {

    /// @throws IllegalArgumentException if a cost is negative
    public PerMetre {
      if (!(plain >= 0 && rolling >= 0 && mountainous >= 0 && steep >= 0)) {
        throw new IllegalArgumentException("a metre of road costs 0 or more");
      }
    }

    double of(TerrainClass ground) {
      return switch (ground) {
        case PLAIN -> plain;
        case ROLLING -> rolling;
        case MOUNTAINOUS -> mountainous;
        case STEEP -> steep;
      };
    }

    double least() {
      return Math.min(Math.min(plain, rolling), Math.min(mountainous, steep));
    }
  }

  /// Cost of cut and fill of a road with upright sides.
  ///
  /// @param widthM of the road, metres
  /// @param cutPerM3 cost of a cubic metre of cut
  /// @param fillPerM3 cost of a cubic metre of fill
  public record Volume(double widthM, double cutPerM3, double fillPerM3) {

    /// @throws IllegalArgumentException without width or with a negative cost
    public Volume {
      if (!(widthM > 0 && cutPerM3 >= 0 && fillPerM3 >= 0)) {
        throw new IllegalArgumentException("a road has a width, and volumes cost 0 or more");
      }
    }
  }

  /// @throws IllegalArgumentException with an even number of levels, or if nothing costs anything
  public Earthworks {
    boolean hasLevels = levels >= 1 && levels <= 51 && levels % 2 == 1;
    if (!(mostM >= 0 && mostM <= 1000) || !hasLevels || !(perSecond >= 0)) {
      throw new IllegalArgumentException(
          ("cut and fill of %s m in %d levels, %s for a second: needs 0 to 1000 m, an odd number of"
                  + " levels up to 51, and 0 or more for a second")
              .formatted(mostM, levels, perSecond));
    }
    if (perSecond == 0 && perMetre.least() == 0) {
      throw new IllegalArgumentException("neither travel nor a metre of road costs anything");
    }
  }

  /// Metres of a level above the ground, negative in a cut.
  public double offsetM(int level) {
    return levels == 1 ? 0 : mostM * (2.0 * level / (levels - 1) - 1);
  }
}
