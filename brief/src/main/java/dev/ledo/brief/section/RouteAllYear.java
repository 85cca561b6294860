package dev.ledo.brief.section;

import dev.ledo.brief.model.Text;
import dev.ledo.route.Closure;
import dev.ledo.route.MainRoute;
import dev.ledo.route.NetworkSeason;
import dev.ledo.route.WayInPlan;
import dev.ledo.study.PlanOutcome;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The year of all ways together, and how the plan reads that of the best way, in sentences.
final class RouteAllYear {

  private final RouteFigures figures;
  private final MainRoute main;

  RouteAllYear(RouteFigures figures, MainRoute main) {
    this.figures = figures;
    this.main = main;
  }

  /// None where there is one way and the plan, if there is one, reads it alike.
  List<Text> sentences() {
    List<Text> said = new ArrayList<>();
    if (!figures.result().isOneWay()) {
      NetworkSeason all = figures.result().limits().season();
      season(all.closure()).ifPresent(said::add);
      room(all).ifPresent(said::add);
    }
    if (!(figures.setting().study().plan() instanceof PlanOutcome.NotAsked)) {
      said.addAll(inPlan());
    }
    return said;
  }

  private Optional<Text> season(Closure all) {
    if (!all.isThere() && !main.closure().isThere()) {
      return Optional.empty();
    }
    List<String> shut = new ArrayList<>();
    if (!all.surely().isEmpty()) {
      shut.add("shut in " + RouteWords.months(all.surely()));
    }
    if (!all.onlyPerhaps().isEmpty()) {
      shut.add("perhaps in " + RouteWords.months(all.onlyPerhaps()));
    }
    return Optional.of(
        Text.plain(
            "All ways together are %s."
                .formatted(
                    shut.isEmpty()
                        ? "open all year, as far as the case tells"
                        : String.join(", ", shut))));
  }

  private Optional<Text> room(NetworkSeason all) {
    return all.roomT()
        .filter(room -> Double.isFinite(room.high()) && room.high() > 0)
        .filter(_ -> !figures.reading().corridor().wantsNothing())
        .map(room ->
            Text.of(
                "By what all ways together carry in each month, {} t a month take room for {} t at each end.",
                RouteTargets.wanted(figures),
                figures.said(
                    "room at each end over all ways",
                    room,
                    RouteFigures.TONNES,
                    new RouteTonnage(figures).parts())));
  }

  /// Where the plan must choose and this chapter keeps both ends.
  private List<Text> inPlan() {
    boolean isUnknownOpen = figures.reading().corridor().terms().unknownIsOpen();
    List<WayInPlan> ways = WayInPlan.along(figures.reading(), main);
    List<Text> said = new ArrayList<>();
    said.addAll(
        isUnknownOpen
            ? months(ways, true, ", as the table of legs has it", "open")
            : months(ways, false, "", "shut"));
    those(ways, way -> isUnknownOpen && way.isBorderUnknown())
        .map(borders ->
            Text.of(
                "The plan lets nothing over the border of {} before it is opened. Nobody has told; here it counts as open in the middle.",
                borders))
        .ifPresent(said::add);
    those(ways, WayInPlan::isLeftOut)
        .map(left ->
            Text.of("The plan does not use {}: nobody has told the freight or the capacity.", left))
        .ifPresent(said::add);
    return said;
  }

  private List<Text> months(List<WayInPlan> ways, boolean shut, String why, String here) {
    List<Text> said = new ArrayList<>();
    WayInPlan.alike(ways, shut ? WayInPlan::shut : WayInPlan::open)
        .forEach((months, stretches) ->
            said.add(
                Text.of(
                    "The plan takes {} as {} in {}{}. Nobody has told; here it counts as {} in the middle.",
                    linked(stretches),
                    Text.plain(shut ? "shut" : "open"),
                    Text.plain(
                        months.size() == Month.values().length
                            ? "all months"
                            : RouteWords.months(months)),
                    Text.plain(why),
                    Text.plain(here))));
    return said;
  }

  private Optional<Text> those(List<WayInPlan> ways, Predicate<WayInPlan> which) {
    List<String> segments = ways.stream().filter(which).map(WayInPlan::segment).toList();
    return segments.isEmpty() ? Optional.empty() : Optional.of(linked(segments));
  }

  private Text linked(List<String> segments) {
    return Text.list(segments.stream().map(figures.words()::linked).toList());
  }
}
