package dev.ledo.route.terrain;

import java.util.Optional;
import java.util.OptionalInt;

/// What the north and the west of a frame's cells are counted in.
public sealed interface Coordinates {

  /// Degrees of WGS 84.
  Coordinates WGS_84 = new Degrees();

  /// Metres on a drawing board, nowhere on earth.
  Coordinates BOARD = new Board();

  /// Its number in the EPSG register.
  ///
  /// @return empty on a drawing board or where it was not told
  OptionalInt epsg();

  /// From a place on earth to a place in these coordinates.
  ///
  /// @return empty where the way is not known
  Optional<GridPoint> project(Position position);

  /// From a place in these coordinates to a place on earth.
  ///
  /// @return empty where the way is not known, or outside the earth
  Optional<Position> locate(GridPoint point);

  /// A place in coordinates: degrees or metres.
  ///
  /// @param north latitude or northing
  /// @param east longitude or easting
  record GridPoint(double north, double east) {}

  /// Latitude and longitude of WGS 84, in degrees.
  record Degrees() implements Coordinates {

    @Override
    public OptionalInt epsg() {
      return OptionalInt.of(4326);
    }

    @Override
    public Optional<GridPoint> project(Position position) {
      return Optional.of(new GridPoint(position.lat(), position.lon()));
    }

    @Override
    public Optional<Position> locate(GridPoint point) {
      double lon = point.east() - 360 * Math.rint(point.east() / 360);
      boolean onEarth = Math.abs(point.north()) <= 90 && Math.abs(lon) <= 180;
      return onEarth ? Optional.of(new Position(point.north(), lon)) : Optional.empty();
    }
  }

  /// A UTM zone of WGS 84, in metres.
  ///
  /// @param zone 1..60
  /// @param southern whether northings count from 10,000 km south of the equator
  record Utm(int zone, boolean southern) implements Coordinates {

    /// @throws IllegalArgumentException for a zone that is not
    public Utm {
      if (zone < 1 || zone > 60) {
        throw new IllegalArgumentException("no UTM zone: " + zone);
      }
    }

    @Override
    public OptionalInt epsg() {
      return OptionalInt.of((southern ? 32_700 : 32_600) + zone);
    }

    @Override
    public Optional<GridPoint> project(Position position) {
      return TransverseMercator.zone(this).project(position);
    }

    @Override
    public Optional<Position> locate(GridPoint point) {
      return TransverseMercator.zone(this).locate(point);
    }
  }

  /// Another projection in metres, known by its number only.
  ///
  /// @param number in the EPSG register, 0 if not even that is known
  record OtherMetres(int number) implements Coordinates {

    @Override
    public OptionalInt epsg() {
      return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public Optional<GridPoint> project(Position position) {
      return Optional.empty();
    }

    @Override
    public Optional<Position> locate(GridPoint point) {
      return Optional.empty();
    }
  }

  /// Metres from some corner.
  record Board() implements Coordinates {

    @Override
    public OptionalInt epsg() {
      return OptionalInt.empty();
    }

    @Override
    public Optional<GridPoint> project(Position position) {
      return Optional.empty();
    }

    @Override
    public Optional<Position> locate(GridPoint point) {
      return Optional.empty();
    }
  }
}
