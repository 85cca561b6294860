package dev.ledo.route.reading;

import dev.ledo.route.ground.TerrainClass;
import dev.ledo.route.network.MapPoint;
import java.util.List;
import java.util.Map;

/// What roads and open ground together say of a way round held places: something that a person may
/// look into, never an answer.
///
/// @see docs/methods/route-case-roads.md
public sealed interface WayRound {

  /// What was asked.
  RoundWish wish();

  /// There is one.
  ///
  /// @param pieces in order of travel
  /// @param shape how long and how steep it is
  /// @param sides share of the part over open ground by class of the slope across it
  /// @param basis what it was found with
  record Found(
      RoundWish wish, List<Piece> pieces, Shape shape, Map<TerrainClass, Double> sides, Basis basis)
      implements WayRound {

    public Found {
      pieces = List.copyOf(pieces);
      sides = Map.copyOf(sides);
    }

    /// Whether part of it has to be built.
    public boolean isToBeBuilt() {
      return shape.groundKm() > 0;
    }
  }

  /// There is none that this search could see.
  ///
  /// @param why such as `no height is known there`
  record None(RoundWish wish, String why) implements WayRound {}

  /// A part of it.
  ///
  /// @param isGround whether it leads over open ground
  /// @param line its course
  record Piece(boolean isGround, List<MapPoint> line) {

    public Piece {
      line = List.copyOf(line);
    }
  }

  /// How long and how steep.
  ///
  /// @param roadKm on mapped roads
  /// @param groundKm to be built over open ground
  /// @param hairpinKm of that, what hairpins add to the line over it
  /// @param steepest ground over 100 m of the line, up or down, rise over run; 0 without any
  /// @param limit steepest that a road built there goes
  record Shape(double roadKm, double groundKm, double hairpinKm, double steepest, double limit) {}

  /// What it was found with.
  ///
  /// @param roads names of the extracts, in words
  /// @param heights names of the files of heights, in words
  /// @param cellM side of a cell, metres
  /// @param vehicle class whose grade limit counts
  /// @param borders how many pieces of national borders the extracts have there, none of which is
  ///   crossed
  record Basis(String roads, String heights, double cellM, String vehicle, int borders) {}
}
