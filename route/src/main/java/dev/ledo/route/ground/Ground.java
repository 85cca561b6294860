package dev.ledo.route.ground;

import dev.ledo.route.terrain.Terrain;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The ground a search goes over: heights, and what lies on them.
///
/// @param terrain heights
/// @param closed cells that may not be entered, by number, if any are
/// @param crossings lines that may not be crossed, or at a cost, if any are
/// @param friction seconds per metre on top of all else, by cell
/// @param unknownFactor times the level pace that ground of unknown height costs; empty where such
///   ground is impassable
public record Ground(
    Terrain terrain,
    Optional<BitSet> closed,
    Optional<Crossings> crossings,
    Optional<Friction> friction,
    Optional<Double> unknownFactor) {

  /// Factors on the pace over unknown ground are below it.
  public static final double MOST_UNKNOWN_FACTOR = 1e6;

  /// @throws IllegalArgumentException if unknown ground would cost less than level ground, or a
  ///   million times as much
  public Ground {
    if (unknownFactor.filter(times -> !(times >= 1 && times < MOST_UNKNOWN_FACTOR)).isPresent()) {
      throw new IllegalArgumentException(
          "unknown ground at %s times the level pace; it must be 1 or more, and below a million"
              .formatted(unknownFactor.get()));
    }
  }

  /// Bare ground.
  public static Ground of(Terrain terrain) {
    return new Ground(
        terrain, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// With cells that may not be entered.
  public Ground withClosed(BitSet cells) {
    return new Ground(terrain, Optional.of(cells), crossings, friction, unknownFactor);
  }

  /// With lines that cost or may not be crossed.
  public Ground withCrossings(Crossings lines) {
    return new Ground(terrain, closed, Optional.of(lines), friction, unknownFactor);
  }

  /// With a rubbing of the ground.
  public Ground withFriction(Friction rubbing) {
    return new Ground(terrain, closed, crossings, Optional.of(rubbing), unknownFactor);
  }

  /// With unknown ground passable.
  public Ground withUnknownAt(double factor) {
    return new Ground(terrain, closed, crossings, friction, Optional.of(factor));
  }

  /// Whether a cell may be stood on.
  public boolean isOpen(int row, int column) {
    int cell = row * terrain.frame().columns() + column;
    boolean isKnown = !Float.isNaN(terrain.heightsM()[cell]);
    return (isKnown || unknownFactor.isPresent()) && closed.filter(set -> set.get(cell)).isEmpty();
  }

  /// Whether heights are all there is, all impassable where unknown.
  boolean isBare() {
    return closed.isEmpty() && friction.isEmpty() && unknownFactor.isEmpty();
  }

  @Nullable BitSet closedOrNull() {
    return closed.orElse(null);
  }
}
