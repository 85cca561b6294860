package dev.ledo.route.reading;

import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Throughput;
import dev.ledo.route.network.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what can be done to the ways: legs that modules build, and modules that add to legs that
/// stand.
///
/// A module on a leg that stands carries its own capacity beside what passes there now, in the
/// closed months too if it says so. On a border it stands for the act that opens the crossing to
/// it, as in the plan.
final class UndertakingPart {

  private static final Unit GROSS_PER_MONTH = Unit.of("t/month");
  private static final double USD_PER_MILLION = 1e6;

  private final Draft draft;

  UndertakingPart(Draft draft) {
    this.draft = draft;
  }

  /// In order of the network and of the table of modules.
  ///
  /// @param useful ids of the segments that can serve
  List<Undertaking> read(Network network, Set<String> useful) {
    List<Undertaking> found = new ArrayList<>();
    for (Segment segment : network.segments()) {
      if (useful.contains(segment.id())) {
        List<Row> modules = draft.about("modules", "leg", segment.id());
        if (segment.exists()) {
          modules.stream()
              .filter(UndertakingPart::carries)
              .forEach(module -> found.add(beside(segment, module)));
        } else {
          found.add(
              new Undertaking(
                  segment.id(),
                  segment,
                  needs(modules),
                  segment.construction().flatMap(Construction::cost)));
        }
      }
    }
    return possible(found);
  }

  private static boolean carries(Row module) {
    return module.quantity("capacity").unit().isCompatibleWith(GROSS_PER_MONTH);
  }

  private Undertaking beside(Segment segment, Row module) {
    Access access = segment.access();
    Season season = module.flag("all_months") == Flag.YES ? Season.OPEN : access.season();
    Border border = access.border() == Border.NONE ? Border.NONE : Border.OPEN;
    Amount capacity = module.quantity("capacity").in(GROSS_PER_MONTH).amount();
    Segment added =
        new Segment(
            "module " + module.id(),
            segment.link(),
            segment.way(),
            segment.haul(),
            Throughput.ofTonnes(capacity),
            access.with(season).with(border),
            Optional.empty());
    return new Undertaking(
        module.id(),
        added,
        needs(List.of(module)),
        module.findAmount("capex").map(cost -> cost.times(USD_PER_MILLION)));
  }

  /// The undertakings that stand for the modules these require.
  private Set<String> needs(List<Row> modules) {
    return modules.stream()
        .flatMap(module -> module.texts("requires").stream())
        .map(this::undertaking)
        .collect(Collectors.toSet());
  }

  private String undertaking(String module) {
    return draft
        .view
        .find("modules", module)
        .flatMap(row -> row.findText("leg"))
        .flatMap(leg -> draft.view.find("legs", leg))
        .filter(leg -> leg.findText("status").filter("proposed"::equals).isPresent())
        .map(Row::id)
        .orElse(module);
  }

  /// Without those that need something that is not among them, which are told.
  private List<Undertaking> possible(List<Undertaking> found) {
    Set<String> ids = found.stream().map(Undertaking::id).collect(Collectors.toSet());
    List<Undertaking> left = found.stream().filter(each -> ids.containsAll(each.needs())).toList();
    if (left.size() == found.size()) {
      return found;
    }
    found.stream().filter(each -> !ids.containsAll(each.needs())).forEach(each -> tell(each, ids));
    return possible(left);
  }

  private void tell(Undertaking left, Set<String> there) {
    Row row =
        draft
            .view
            .find("modules", left.id())
            .or(() -> draft.view.find("legs", left.id()))
            .orElseThrow();
    String lacking =
        left.needs().stream()
            .filter(need -> !there.contains(need))
            .sorted()
            .map("'%s'"::formatted)
            .collect(Collectors.joining(", "));
    draft.report(
        RouteCode.CANNOT_OPEN,
        row,
        "'%s' is not counted with: it requires %s, on none of the corridor's ways"
            .formatted(left.id(), lacking));
  }
}
