package dev.ledo.route.road;

import dev.ledo.route.pace.Surface;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What a route is made of.
///
/// @param shares of its length by what it leads over
/// @param bridges mapped as such
/// @param tunnels mapped as such
/// @param fords ways and points mapped as such; points have no length
/// @param ferries ways over water
/// @param termsM metres by the tag that says they are not open to everybody at all times
public record RouteMakeup(
    Shares shares,
    Parts bridges,
    Parts tunnels,
    Parts fords,
    Parts ferries,
    Map<String, Double> termsM) {

  /// Shares of the length, 0..1, that make 1 together unless the route has no length.
  ///
  /// @param paved by its tags
  /// @param unpaved gravel, earth or mud by its tags
  /// @param unknown road whose surface no tag says
  /// @param ground without a road
  /// @param ferry over water
  public record Shares(double paved, double unpaved, double unknown, double ground, double ferry) {}

  /// Parts of a kind; those that follow each other count as one.
  ///
  /// @param count how many
  /// @param lengthM all together, metres
  public record Parts(int count, double lengthM) {}

  public RouteMakeup {
    termsM = Map.copyOf(termsM);
  }

  /// What a route is made of.
  public static RouteMakeup of(Route route) {
    return new RouteMakeup(
        shares(route),
        parts(route, each -> each.course().isBridge()),
        parts(route, each -> each.course().isTunnel()),
        fords(route),
        parts(route, Stretch::isFerry),
        terms(route.stretches()));
  }

  private static Shares shares(Route route) {
    return new Shares(
        route.share(each -> isRoad(each) && each.surface() == Surface.PAVED),
        route.share(each -> isRoad(each) && isUnpaved(each.surface())),
        route.share(each -> isRoad(each) && each.surface() == Surface.UNKNOWN),
        route.share(Stretch::isGround),
        route.share(Stretch::isFerry));
  }

  private static boolean isRoad(Stretch stretch) {
    return !stretch.isGround() && !stretch.isFerry();
  }

  private static boolean isUnpaved(Surface surface) {
    return surface != Surface.PAVED && surface != Surface.UNKNOWN;
  }

  private static Parts fords(Route route) {
    Parts ways = parts(route, each -> each.course().isFord());
    long points = route.passed().stream().filter(each -> each.hindrance().isFord()).count();
    return new Parts(ways.count() + (int) points, ways.lengthM());
  }

  /// Parts of a route of some kind.
  public static Parts parts(Route route, Predicate<Stretch> isMeant) {
    int count = 0;
    double lengthM = 0;
    boolean isWithin = false;
    for (Stretch each : route.stretches()) {
      boolean isNext = isMeant.test(each);
      count += isNext && !isWithin ? 1 : 0;
      lengthM += isNext ? each.lengthM() : 0;
      isWithin = isNext;
    }
    return new Parts(count, lengthM);
  }

  private static Map<String, Double> terms(List<Stretch> stretches) {
    Map<String, Double> metres = new LinkedHashMap<>();
    for (Stretch each : stretches) {
      each.course().terms().forEach(term -> metres.merge(term, each.lengthM(), Double::sum));
    }
    return metres;
  }
}
