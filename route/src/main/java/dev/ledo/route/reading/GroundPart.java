package dev.ledo.route.reading;

import dev.ledo.cases.Row;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Slope;
import dev.ledo.route.network.Way;
import java.util.Optional;

/// Fills in what a leg does not say and heights do. A figure of the leg always stands.
final class GroundPart {

  private final Draft draft;

  GroundPart(Draft draft) {
    this.draft = draft;
  }

  /// The way with length, rise, fall and grades from the ground where they are missing; as it is if
  /// it is not driven, lacks nothing, or an end has no position.
  Way fill(Row leg, Way way) {
    boolean lacks =
        way.lengthKm().isEmpty()
            || way.slope().riseM().isEmpty()
            || way.slope().fallM().isEmpty()
            || way.slope().worstUp().isEmpty();
    return lacks && way.mode().isDriven()
        ? profile(leg).map(profile -> filled(leg, way, profile)).orElse(way)
        : way;
  }

  private Optional<GroundBetween.Profile> profile(Row leg) {
    Optional<MapPoint> from = position(leg.text("from"));
    Optional<MapPoint> to = position(leg.text("to"));
    return from.flatMap(start -> to.flatMap(end -> draft.ground.find(start, end)));
  }

  private Optional<MapPoint> position(String site) {
    return draft.view.theCase().find("sites", site).flatMap(NodePart::position);
  }

  private Way filled(Row leg, Way way, GroundBetween.Profile profile) {
    draft.report(
        RouteCode.FROM_GROUND,
        leg,
        "what '%s' lacks of length, rise, fall and grade comes from heights of the ground"
            .formatted(leg.id()));
    Slope told = way.slope();
    Slope seen = profile.slope();
    return new Way(
        way.mode(),
        way.lengthKm().or(() -> Optional.of(profile.lengthKm())),
        new Slope(
            told.riseM().or(seen::riseM),
            told.fallM().or(seen::fallM),
            told.worstUp().or(seen::worstUp),
            told.worstDown().or(seen::worstDown)),
        way.surface(),
        way.widthM(),
        way.bridgeClassT());
  }
}
