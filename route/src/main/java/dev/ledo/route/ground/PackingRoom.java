package dev.ledo.route.ground;

/// Room for the packed costs of tiles, for all threads, so that what is made and not yet used does
/// not grow with their number.
///
/// It is made for many tiles at a time: what is larger than the JVM's space for new objects stays
/// where it is, instead of being moved when it grows old.
final class PackingRoom {

  /// Tiles that room is made for at a time.
  static final int TILES = 64;

  private int[] steps = new int[0];
  private int taken;

  /// Room for a tile.
  synchronized PackedCosts.Place take() {
    if (taken == steps.length) {
      steps = new int[TILES * Tiles.CELLS];
      taken = 0;
    }
    int from = taken;
    taken += Tiles.CELLS;
    return new PackedCosts.Place(steps, from);
  }
}
