package dev.ledo.route.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Slope;
import dev.ledo.route.network.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fills in what a leg does not say and heights do. A figure of the leg always stands.
final class GroundPart {

  private final Draft draft;

  GroundPart(Draft draft) {
    this.draft = draft;
  }

  /// The way with length, rise, fall and grades from the ground where they are missing; as it is if
  /// it is not driven, cannot serve the corridor, or an end has no position.
  Way fill(Row leg, Way way) {
    if (!draft.isAskedOfGround(leg.id()) || !way.mode().isDriven()) {
      return way;
    }
    return ask(leg, way)
        .map(answer ->
            switch (answer) {
              case GroundWay found -> filled(leg, way, found);
              case GroundAnswer.NoWay(String why) -> left(leg, way, why);
            })
        .orElse(way);
  }

  /// Along the mapped road where there is one, else over the ground.
  private Optional<GroundAnswer> ask(Row leg, Way way) {
    Optional<GroundAnswer> answer =
        draft.roads.get(leg.id()) instanceof MappedWay mapped
            ? mapped.heights()
            : askGround(leg, way);
    answer.ifPresent(found -> draft.grounds.put(leg.id(), found));
    return answer;
  }

  private Optional<GroundAnswer> askGround(Row leg, Way way) {
    Optional<MapPoint> from = draft.position(leg.text("from"));
    Optional<MapPoint> to = draft.position(leg.text("to"));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    boolean isToBeBuilt = leg.findText("status").filter("proposed"::equals).isPresent();
    boolean mayBuild = isToBeBuilt || leg.findAmount("length").isEmpty();
    return Optional.of(
        draft
            .hooks
            .ground()
            .find(
                new GroundBetween.Wish(
                    leg.id(),
                    from.get(),
                    to.get(),
                    VehiclePart.read(draft.vehicle),
                    way.surface(),
                    mayBuild,
                    isToBeBuilt)));
  }

  private Way left(Row leg, Way way, String why) {
    draft.report(
        RouteCode.NOT_FROM_GROUND, leg, "heights say nothing of '%s': %s".formatted(leg.id(), why));
    return way;
  }

  private Way filled(Row leg, Way way, GroundWay found) {
    Slope told = way.slope();
    List<String> lacks = new ArrayList<>();
    note(lacks, "length", way.lengthKm());
    note(lacks, "rise", told.riseM());
    note(lacks, "fall", told.fallM());
    note(lacks, "steepest grade", told.worstUp());
    if (lacks.isEmpty()) {
      return way;
    }
    draft.report(
        RouteCode.FROM_GROUND,
        leg,
        "%s of '%s' from heights of the ground%s: %s, of unknown date"
            .formatted(
                String.join(", ", lacks),
                leg.id(),
                found.basis().road().isPresent() ? " along the mapped road" : "",
                found.basis().files()));
    Slope seen = found.climb().slope();
    return new Way(
        way.mode(),
        way.lengthKm().or(() -> Optional.of(Amount.of(found.lengthKm()))),
        new Slope(
            told.riseM().or(seen::riseM),
            told.fallM().or(seen::fallM),
            told.worstUp().or(seen::worstUp),
            told.worstDown().or(seen::worstDown)),
        way.surface(),
        way.widthM(),
        way.bridgeClassT());
  }

  private static void note(List<String> lacks, String what, Optional<Amount> told) {
    if (told.isEmpty()) {
      lacks.add(what);
    }
  }
}
