package dev.ledo.route.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Problem;
import dev.ledo.route.answer.Answers;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells what is not known of a segment, and what rules the corridor's vehicle out.
final class MissingFigures {

  private final Draft draft;
  private final Corridor corridor;

  MissingFigures(Draft draft, Corridor corridor) {
    this.draft = draft;
    this.corridor = corridor;
  }

  List<Problem> of(Segment segment) {
    Row leg = draft.view.theCase().find("legs", segment.id()).orElseThrow();
    List<Problem> found = new ArrayList<>();
    boolean hasTime = segment.haul().hours().isPresent() || segment.haul().days().isPresent();
    if (segment.way().lengthKm().isEmpty() && !hasTime) {
      found.add(
          problem(
              RouteCode.NO_LENGTH, leg, "'%s' has neither length nor time".formatted(leg.id())));
    }
    Optional<Amount> gross = corridor.vehicle().grossT();
    Optional<Amount> bridge = segment.way().bridgeClassT();
    if (gross.isPresent() && bridge.isPresent() && gross.get().low() > bridge.get().high()) {
      found.add(
          problem(
              RouteCode.TOO_HEAVY,
              leg,
              "'%s' weighs %s t, the weakest bridge on '%s' carries %s t"
                  .formatted(corridor.vehicle().id(), gross.get(), leg.id(), bridge.get())));
    }
    List<String> missing = missing(segment, leg);
    if (!missing.isEmpty()) {
      found.add(
          problem(
              RouteCode.MISSING,
              leg,
              "not known of '%s': %s".formatted(leg.id(), String.join(", ", missing))));
    }
    return found;
  }

  private List<String> missing(Segment segment, Row leg) {
    List<String> missing = new ArrayList<>();
    note(missing, "capacity", segment.throughput().isUnknown());
    note(missing, "freight", !Answers.tellsFreight(segment, corridor.vehicle()));
    note(missing, "charges", segment.haul().chargesPerT().isEmpty());
    note(missing, "risk", segment.haul().lossProbability().isEmpty());
    boolean isDriven = segment.way().mode().isDriven();
    note(missing, "rise and fall", isDriven && segment.way().slope().riseM().isEmpty());
    note(missing, "steepest grade", isDriven && segment.way().slope().worstUp().isEmpty());
    note(missing, "bridges", isDriven && segment.way().bridgeClassT().isEmpty());
    note(missing, "months", !SeasonPart.isTold(draft, leg));
    note(missing, "holder", isDriven && segment.access().claims().isEmpty());
    return missing;
  }

  private static void note(List<String> missing, String what, boolean isMissing) {
    if (isMissing) {
      missing.add(what);
    }
  }

  private static Problem problem(RouteCode code, Row leg, String message) {
    return Problem.of(code, leg.place(), message);
  }
}
