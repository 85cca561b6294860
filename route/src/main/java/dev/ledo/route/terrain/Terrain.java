package dev.ledo.route.terrain;

import java.util.Optional;

/// Heights of the ground on a grid. An unknown height stays unknown.
public final class Terrain {

  private final Frame frame;
  private final Coordinates coordinates;
  private final float[] heightsM;

  /// Heights in degrees of WGS 84, or on a drawing board, by the frame's kind.
  ///
  /// @param heightsM row by row from the north-west, metres; NaN where unknown. Not copied: a grid
  ///   may fill most of the memory
  /// @throws IllegalArgumentException unless there is a height for each cell
  public Terrain(Frame frame, float[] heightsM) {
    this(frame, usual(frame), heightsM);
  }

  /// @param coordinates what the frame is counted in
  /// @param heightsM row by row from the north-west, metres; NaN where unknown. Not copied: a grid
  ///   may fill most of the memory
  /// @throws IllegalArgumentException unless there is a height for each cell, and degrees go with
  ///   degrees
  public Terrain(Frame frame, Coordinates coordinates, float[] heightsM) {
    if (heightsM.length != frame.cells()) {
      throw new IllegalArgumentException(
          heightsM.length + " heights for " + frame.cells() + " cells");
    }
    if (frame instanceof DegreeFrame != coordinates instanceof Coordinates.Degrees) {
      throw new IllegalArgumentException("a grid in degrees goes with coordinates in degrees");
    }
    this.frame = frame;
    this.coordinates = coordinates;
    this.heightsM = heightsM;
  }

  private static Coordinates usual(Frame frame) {
    return switch (frame) {
      case DegreeFrame _ -> Coordinates.WGS_84;
      case MetreFrame _ -> Coordinates.BOARD;
    };
  }

  /// Where the cells lie.
  public Frame frame() {
    return frame;
  }

  /// What the frame is counted in.
  public Coordinates coordinates() {
    return coordinates;
  }

  /// Height of a cell.
  ///
  /// @return metres; NaN if unknown
  public float heightM(int row, int column) {
    return heightsM[row * frame.columns() + column];
  }

  /// All heights, row by row from the north-west, metres; NaN where unknown. The grid's own, not to
  /// be written to.
  public float[] heightsM() {
    return heightsM;
  }

  /// Where a place lies in the grid.
  ///
  /// @return empty outside it, or where its coordinates cannot be reckoned
  public Optional<CellPoint> find(Position position) {
    return coordinates.project(position).map(frame::cellPoint).filter(p -> p.isWithin(frame));
  }

  /// The place on earth of a point of the grid.
  ///
  /// @return empty where its coordinates cannot be reckoned
  public Optional<Position> position(double row, double column) {
    return coordinates.locate(frame.gridPoint(row, column));
  }

  /// Height at a point, between the four cells around it.
  ///
  /// @param point within the grid
  /// @return metres; NaN if a cell that counts is unknown
  public double heightM(CellPoint point) {
    int row = Math.clamp((long) Math.floor(point.row()), 0, Math.max(0, frame.rows() - 2));
    int column = Math.clamp((long) Math.floor(point.column()), 0, Math.max(0, frame.columns() - 2));
    double south = frame.rows() == 1 ? 0 : Math.clamp(point.row() - row, 0, 1);
    double east = frame.columns() == 1 ? 0 : Math.clamp(point.column() - column, 0, 1);
    double upper = between(heightM(row, column), row, column + 1, east);
    if (south == 0) {
      return upper;
    }
    double lower = between(heightM(row + 1, column), row + 1, column + 1, east);
    return south == 1 ? lower : upper + south * (lower - upper);
  }

  private double between(double heightM, int row, int nextColumn, double share) {
    if (share == 0) {
      return heightM;
    }
    double next = heightM(row, nextColumn);
    return share == 1 ? next : heightM + share * (next - heightM);
  }

  /// Height at a place on earth, between the four cells around it.
  ///
  /// @return metres; NaN outside the grid, or if a cell that counts is unknown
  public double heightM(Position position) {
    Optional<CellPoint> point = find(position);
    return point.isPresent() ? heightM(point.get()) : Double.NaN;
  }
}
