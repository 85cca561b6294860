package dev.ledo.route.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Mode;
import dev.ledo.route.network.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares a leg's length with that of mapped roads, and fills it in where the case has none of
/// its own.
///
/// A length that a source tells always stands. One that the author assumed, or that is the straight
/// line times a sinuosity, gives way to a measured one. Nothing of it is silent. Of a leg that is
/// to be built it only tells where the map has a road already, for all or a part of it.
final class RoadPart {

  /// How many times the straight line a mapped road may be to count as the one to be built, where
  /// the case does not say how long that is; mountain roads take 1.4 to 1.7 (mile posts of the Ledo
  /// Road on both sides of the Pangsau Pass).
  private static final double MOST_SINUOSITY = 2;

  /// The streets of a town at one end are no part of the road worth telling.
  private static final double LEAST_SHARE = 0.1;

  private static final double PERCENT = 100;

  private final Draft draft;

  RoadPart(Draft draft) {
    this.draft = draft;
  }

  /// Whether maps are asked for a leg: a road or track that can serve the corridor.
  static boolean isAsked(Draft draft, Row leg, Mode mode) {
    boolean isOnWheels = mode == Mode.ROAD || mode == Mode.TRACK;
    return isOnWheels && draft.isAskedOfRoads(leg.id());
  }

  /// What is asked of maps; empty if an end has no position.
  static Optional<RoadBetween.Wish> wish(Draft draft, Row leg) {
    Optional<MapPoint> from = draft.position(leg.text("from"));
    Optional<MapPoint> to = draft.position(leg.text("to"));
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RoadBetween.Wish(leg.id(), from.get(), to.get(), VehiclePart.read(draft.vehicle)));
  }

  /// The way with the measured length where the case has none of its own.
  Way fill(Row leg, Way way) {
    if (!isAsked(draft, leg, way.mode())) {
      return way;
    }
    Optional<RoadBetween.Wish> wish = wish(draft, leg);
    if (wish.isEmpty()) {
      return way;
    }
    RoadAnswer answer = draft.hooks.roads().find(wish.get());
    if (leg.findText("status").filter("proposed"::equals).isPresent()) {
      toBeBuilt(leg, wish.get(), answer);
      return way;
    }
    draft.roads.put(leg.id(), answer);
    return switch (answer) {
      case MappedWay mapped -> compared(leg, way, mapped);
      case RoadAnswer.NoWay(String why) -> {
        draft.report(
            RouteCode.NOT_FROM_ROADS,
            leg,
            "mapped roads say nothing of '%s': %s".formatted(leg.id(), why));
        yield way;
      }
    };
  }

  private void toBeBuilt(Row leg, RoadBetween.Wish wish, RoadAnswer answer) {
    var most =
        new RoadBetween.Most(
            SegmentPart.length(leg).stream().mapToDouble(LengthCompared::most).findFirst(),
            MOST_SINUOSITY);
    if (answer instanceof MappedWay mapped
        && mapped.lengthKm() <= most.km(mapped.ends().straightKm())) {
      mappedAlready(leg, mapped);
      return;
    }
    draft
        .hooks
        .roads()
        .findPart(wish, most)
        .filter(part -> part.share() >= LEAST_SHARE)
        .ifPresent(part -> mappedInPart(leg, part));
  }

  private void mappedInPart(Row leg, PartMapped part) {
    List<String> roads = new ArrayList<>();
    if (part.startKm() > 0) {
      roads.add("%s km from its start".formatted(km(part.startKm())));
    }
    if (part.endKm() > 0) {
      roads.add("%s km to its end".formatted(km(part.endKm())));
    }
    draft.report(
        RouteCode.MAPPED_IN_PART,
        leg,
        "'%s' is to be built%s, but for %s %% of the straight line between its ends there are mapped roads by %s already: %s; %s of %s km in a straight line are without one for %s of %s t"
            .formatted(
                leg.id(),
                over(leg),
                Numbers.readable(PERCENT * part.share(), 2),
                part.source().files(),
                String.join(" and ", roads),
                km(part.gapKm()),
                km(part.straightKm()),
                part.source().vehicle(),
                Numbers.readable(part.source().tonnes(), 3)));
  }

  private static String over(Row leg) {
    return SegmentPart.length(leg).map(km -> " over %s km".formatted(text(km))).orElse("");
  }

  private void mappedAlready(Row leg, MappedWay mapped) {
    draft.report(
        RouteCode.MAPPED_ALREADY,
        leg,
        "'%s' is to be built%s, but mapped roads by %s join its ends already: %s km for %s of %s t"
            .formatted(
                leg.id(),
                over(leg),
                mapped.source().files(),
                km(mapped),
                mapped.source().vehicle(),
                Numbers.readable(mapped.source().tonnes(), 3)));
  }

  private Way compared(Row leg, Way way, MappedWay mapped) {
    LengthCompared lengths = LengthCompared.of(leg, mapped.lengthKm());
    if (!lengths.stands()) {
      draft.report(
          RouteCode.FROM_ROADS,
          leg,
          "length of '%s' measured on mapped roads: %s km, %s%s"
              .formatted(
                  leg.id(),
                  km(mapped),
                  mapped.source().files(),
                  lengths
                      .told()
                      .map(km -> "; the case assumes %s km".formatted(text(km)))
                      .orElse("")));
    }
    if (lengths.isDisputed()) {
      conflict(leg, lengths.told().orElseThrow(), mapped, lengths.stands());
    }
    return lengths.stands() ? way : way.withLength(Amount.of(mapped.lengthKm()));
  }

  private void conflict(Row leg, Amount told, MappedWay mapped, boolean stands) {
    String sources = leg.sources().isEmpty() ? "" : " by " + String.join(", ", leg.sources());
    draft.report(
        RouteCode.LENGTH_DISPUTED,
        leg,
        "'%s' is %s km long%s%s, and %s km on mapped roads by %s; %s reckoned with"
            .formatted(
                leg.id(),
                text(told),
                stands ? "" : " as assumed",
                sources,
                km(mapped),
                mapped.source().files(),
                stands ? "the case's figure is" : "the measured one is"));
  }

  private static String km(MappedWay mapped) {
    return km(mapped.lengthKm());
  }

  private static String km(double km) {
    return Numbers.readable(km, 3);
  }

  private static String text(Amount km) {
    String low = Numbers.readable(km.low(), 3);
    String high = Numbers.readable(km.high(), 3);
    return low.equals(high) ? low : low + ".." + high;
  }
}
