package dev.ledo.brief.section;

import dev.ledo.brief.chart.MonthBars;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Amount;
import dev.ledo.route.MainRoute;
import dev.ledo.route.Standstill;
import dev.ledo.route.answer.Cut;
import dev.ledo.route.answer.CutPart;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.YearTonnage;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Segment;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What can move over a corridor in a month and in the year, and the chokepoint, in words.
final class RouteTonnage {

  private final RouteFigures figures;
  private final YearTonnage year;

  RouteTonnage(RouteFigures figures) {
    this.figures = figures;
    this.year = figures.result().limits().tonnage();
  }

  YearTonnage year() {
    return year;
  }

  /// The month that carries most, at the middle or else at the high end.
  MonthTonnage best() {
    return year.months().stream()
        .max(
            Comparator.comparingDouble(
                month -> month.alone().middle().orElse(month.alone().high())))
        .orElseThrow();
  }

  /// The month that carries least, at the middle or else at the high end.
  MonthTonnage worst() {
    return year.months().stream()
        .min(
            Comparator.<MonthTonnage>comparingDouble(
                    month -> month.alone().middle().orElse(month.alone().high()))
                .thenComparingDouble(month -> month.alone().high()))
        .orElseThrow();
  }

  /// What the year's tonnage stands on: the main way and what limits the year; the whole network if
  /// there is neither.
  List<String> parts() {
    Set<String> parts = new LinkedHashSet<>();
    figures.result().main().ifPresent(main -> parts.addAll(main.priced().route().segments()));
    year.cut().ifPresent(cut -> cut.parts().forEach(part -> parts.add(part.id())));
    return parts.isEmpty() ? figures.everySegment() : List.copyOf(parts);
  }

  /// The parts of a cut that limit a month.
  List<CutPart> binding(Month month) {
    return year.cut()
        .map(Cut::parts)
        .map(parts -> parts.stream().filter(part -> binds(part, month)).toList())
        .orElse(List.of());
  }

  /// A part that carries something, or is shut and lies on the main way.
  private boolean binds(CutPart part, Month month) {
    if (!part.tonnesByMonth().containsKey(month)) {
      return false;
    }
    return part.tonnesByMonth().get(month) > 0 || isOnMainWay(part.id());
  }

  private boolean isOnMainWay(String id) {
    return figures
        .result()
        .main()
        .filter(main -> main.priced().route().segments().contains(id))
        .isPresent();
  }

  /// The chokepoint with its months and what it lets through; empty if nothing limits the year.
  Optional<Text> chokepoint() {
    return year.cut().map(this::words).filter(text -> !text.isEmpty());
  }

  private Text words(Cut cut) {
    return Text.join("; ", cut.parts().stream().flatMap(part -> words(part).stream()).toList());
  }

  /// One text for each amount that a part lets through, and for each reason why it lets nothing.
  private List<Text> words(CutPart part) {
    Stream<Text> through =
        part.tonnesByMonth().values().stream()
            .distinct()
            .filter(tonnes -> tonnes > 0)
            .map(tonnes -> words(part, tonnes));
    Stream<Text> nothing =
        isOnMainWay(part.id())
            ? Stream.of(Standstill.values()).flatMap(why -> words(part, why).stream())
            : Stream.empty();
    return Stream.concat(through, nothing).toList();
  }

  private Text words(CutPart part, double tonnes) {
    Num let =
        figures.atMiddle(
            "what the chokepoint lets through", tonnes, RouteFigures.PER_MONTH, List.of(part.id()));
    return Text.of(
        "{}, {} t a month in {}",
        place(part),
        let.bare(),
        RouteWords.months(months(part, each -> each.getValue() == tonnes)));
  }

  private Optional<Text> words(CutPart part, Standstill why) {
    Optional<Segment> segment = figures.network().findSegment(part.id());
    boolean unknownIsOpen = figures.reading().corridor().terms().unknownIsOpen();
    List<Month> months =
        months(
            part,
            each ->
                each.getValue() == 0
                    && Standstill.of(segment, each.getKey(), unknownIsOpen) == why);
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.of("{}, {} in {}", place(part), why.words(), RouteWords.months(months)));
  }

  private static List<Month> months(CutPart part, Predicate<Map.Entry<Month, Double>> wanted) {
    return part.tonnesByMonth().entrySet().stream().filter(wanted).map(Map.Entry::getKey).toList();
  }

  /// Where a part of a cut is.
  Text place(CutPart part) {
    Text at = figures.words().linked(part);
    return switch (part.kind()) {
      case SEGMENT -> at;
      case STORE -> Text.of("the store at {}", at);
      case SUPPLY -> Text.of("what comes to {}", at);
      case TAKEN -> Text.of("what is taken at {}", at);
      case STOCK -> Text.of("what waits at {} when the year begins", at);
    };
  }

  /// The chokepoint with its months, for a picture, where nothing can be linked.
  String chokepointWords() {
    return year.cut().map(Cut::parts).orElse(List.of()).stream()
        .filter(part -> part.tonnes() > 0 || isOnMainWay(part.id()))
        .map(
            part -> place(part).plain() + " in " + RouteWords.months(part.tonnesByMonth().keySet()))
        .collect(Collectors.joining("\n"));
  }

  /// The name of the chokepoint, without figures.
  Text chokepointName() {
    List<Text> names =
        year.cut().map(Cut::parts).orElse(List.of()).stream()
            .filter(part -> part.tonnes() > 0 || isOnMainWay(part.id()))
            .map(this::place)
            .distinct()
            .toList();
    return Text.join("; ", names);
  }

  /// Whether a month is shut on the main way. What a stretch can carry does not count: one whose
  /// capacity nobody tells may well be open.
  MonthBars.State state(Month month) {
    Optional<MainRoute> main = figures.result().main();
    if (main.isEmpty() || main.get().closure().surely().contains(month)) {
      return MonthBars.State.SHUT;
    }
    boolean isDoubtful =
        main.get().priced().route().segments().stream()
            .map(figures::segment)
            .anyMatch(segment -> isDoubtful(segment.access(), month));
    return isDoubtful ? MonthBars.State.PERHAPS : MonthBars.State.OPEN;
  }

  /// Which months the main way is shut, and in which it is not known to be open.
  Text season() {
    List<Month> shut = months(MonthBars.State.SHUT);
    List<Month> doubtful = months(MonthBars.State.PERHAPS);
    List<Text> texts = new ArrayList<>();
    if (!shut.isEmpty()) {
      texts.add(Text.of("shut in {}", RouteWords.months(shut)));
    }
    if (!doubtful.isEmpty()) {
      boolean isAll = doubtful.size() == Month.values().length;
      texts.add(
          Text.of("not known to be open in {}", isAll ? "any month" : RouteWords.months(doubtful)));
    }
    return texts.isEmpty()
        ? Text.of("shut in no month that the case tells of")
        : Text.join(", ", texts);
  }

  private List<Month> months(MonthBars.State state) {
    return Stream.of(Month.values()).filter(month -> state(month) == state).toList();
  }

  private static boolean isDoubtful(Access access, Month month) {
    return access.border() == Border.UNKNOWN
        || switch (access.season().in(month)) {
          case MonthState.Open() -> false;
          case MonthState.Restricted(Amount share) -> share.low() == 0;
          case MonthState.Closed() -> true;
          case MonthState.Unknown() -> true;
          case MonthState.Chance(Amount probability) -> probability.low() < 1;
        };
  }

  /// Whether a month can serve a target: `yes`, `perhaps` or `no`.
  static String serves(Estimate alone, Amount target) {
    if (alone.low() >= target.high()) {
      return "yes";
    }
    return alone.high() >= target.low() ? "perhaps" : "no";
  }
}
