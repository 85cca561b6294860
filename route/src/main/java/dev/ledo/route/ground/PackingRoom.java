package dev.ledo.route.ground;

/// Room for the packed costs of tiles, for one thread.
///
/// It is made for many tiles at a time: what is larger than the JVM's space for new objects stays
/// where it is, instead of being moved when it grows old.
final class PackingRoom {

  private static final int TILES = 64;

  private int[] steps = new int[0];
  private int taken;

  /// Room for a tile.
  PackedCosts.Place take() {
    if (taken == steps.length) {
      steps = new int[TILES * Tiles.CELLS];
      taken = 0;
    }
    int from = taken;
    taken += Tiles.CELLS;
    return new PackedCosts.Place(steps, from);
  }
}
