package dev.ledo.route.road;

import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A way from one place to another.
///
/// @param stretches in order
/// @param pieces the roads of it, in order
/// @param passed what stands in these roads, in order
/// @param turned turns on it that are forbidden at some hours or under some condition, in order
/// @param profile heights along it
public record Route(
    List<Stretch> stretches,
    List<Piece> pieces,
    List<Passed> passed,
    List<Turned> turned,
    RouteProfile profile) {

  public Route {
    stretches = List.copyOf(stretches);
    pieces = List.copyOf(pieces);
    passed = List.copyOf(passed);
    turned = List.copyOf(turned);
  }

  /// A way of the map on a route.
  ///
  /// @param lengthM of it on the route, metres
  public record Piece(Road road, double lengthM) {}

  /// Something that stands in the road.
  ///
  /// @param at where it is
  /// @param alongM metres from the begin of the route
  public record Passed(Hindrance hindrance, Position at, double alongM) {}

  /// A turn that is forbidden at some hours or under some condition.
  ///
  /// @param when it is forbidden as the map has it, such as `Mo-Fr 07:00-09:00`
  /// @param at where it is
  /// @param alongM metres from the begin of the route
  public record Turned(String when, Position at, double alongM) {}

  /// A route with its profile; heights are unknown without a terrain.
  public static Route of(RouteLine line, Optional<Terrain> terrain) {
    List<Stretch> stretches = line.stretches();
    return new Route(
        stretches,
        line.pieces(),
        line.passed(),
        line.turned(),
        RouteProfile.of(stretches, terrain));
  }

  /// Metres in all.
  public double lengthM() {
    return stretches.stream().mapToDouble(each -> each.amounts().lengthM()).sum();
  }

  /// Time in all, seconds.
  public double seconds() {
    return stretches.stream().mapToDouble(each -> each.amounts().seconds()).sum();
  }

  /// Additive risk in all, of known risks.
  public double risk() {
    return stretches.stream().mapToDouble(each -> each.amounts().risk()).sum();
  }

  /// A point of a route.
  ///
  /// @param at where it is
  /// @param alongM metres from the begin
  /// @param heightM of the road, not of the ground above a tunnel; NaN if unknown
  public record TrackPoint(Position at, double alongM, double heightM) {}

  /// All points of its line, each once.
  public List<TrackPoint> track() {
    List<TrackPoint> track = new ArrayList<>();
    double alongM = 0;
    for (Stretch stretch : stretches) {
      for (Position at : stretch.line()) {
        Position before = track.isEmpty() ? at : track.getLast().at();
        if (track.isEmpty() || !before.equals(at)) {
          alongM += HeightLine.metres(before, at);
          track.add(new TrackPoint(at, alongM, profile.heightAt(alongM)));
        }
      }
    }
    return track;
  }

  /// The strictest signs on it and on what stands in its roads.
  public Road.Signs signs() {
    return Stream.concat(
            stretches.stream().map(each -> each.build().signs()),
            passed.stream().map(each -> each.hindrance().signs()))
        .reduce(Road.Signs.NONE, Road.Signs::and);
  }

  /// Share of the length on stretches of some kind, 0..1.
  public double share(Predicate<Stretch> isMeant) {
    double part =
        stretches.stream().filter(isMeant).mapToDouble(each -> each.amounts().lengthM()).sum();
    double all = lengthM();
    return all > 0 ? part / all : 0;
  }
}
