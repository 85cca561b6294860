package dev.ledo.cli;

import dev.ledo.route.CorridorResult;
import dev.ledo.route.Standstill;
import dev.ledo.route.answer.Cut;
import dev.ledo.route.answer.CutPart;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.Figure;
import dev.ledo.route.answer.Gap;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.Worth;
import dev.ledo.route.answer.YearTonnage;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How much can leave a corridor by month, and what limits it, in sentences.
final class RouteTonnageText {

  private final RouteNames names;
  private final CorridorResult result;
  private final YearTonnage tonnage;

  RouteTonnageText(RouteNames names, CorridorResult result) {
    this.names = names;
    this.result = result;
    this.tonnage = result.limits().tonnage();
  }

  /// Tonnes by month and year, and the stretches of which nobody has told what they carry.
  String tonnage() {
    Estimate year = tonnage.tonnes();
    if (Double.isInfinite(year.low())) {
      return "no limit is known.";
    }
    return "%s; %s a year%s.%s%s"
        .formatted(byMonth(), amount(year), middle(year), stores(), untold(year));
  }

  private String byMonth() {
    Map<String, List<Month>> months = new LinkedHashMap<>();
    for (MonthTonnage month : tonnage.months()) {
      months.computeIfAbsent(amount(month.alone()), amount -> new ArrayList<>()).add(month.month());
    }
    List<String> said = new ArrayList<>();
    months.forEach((amount, in) -> {
      String each = amount.equals("none") ? amount : amount + " a month";
      String can = said.isEmpty() ? " can leave" : "";
      said.add(
          months.size() == 1
              ? each + can
              : "%s%s in %s".formatted(each, can, RouteNames.months(in)));
    });
    return String.join(", ", said);
  }

  private static String amount(Estimate tonnes) {
    if (Double.isInfinite(tonnes.high())) {
      return tonnes.low() == 0
          ? "from none to no known limit"
          : "%s t or more, with no known limit".formatted(EstimateText.ofTonnes(tonnes.low()));
    }
    return tonnes.high() == 0 ? "none" : EstimateText.ofTonnes(tonnes) + " t";
  }

  private static String middle(Estimate year) {
    if (year.isExact()) {
      return "";
    }
    return year.middle().isPresent()
        ? ", %s t with all ranges at their middle"
            .formatted(EstimateText.ofTonnes(year.middle().getAsDouble()))
        : ", with nothing known to limit the middle";
  }

  private String stores() {
    double with = tonnage.tonnes().middle().orElse(0);
    double without = tonnage.withoutStores().middle().orElse(0);
    double boundless = tonnage.withBoundlessStores().middle().orElse(0);
    if (with - without >= 1) {
      return " Of that %s t only because goods can wait in stores."
          .formatted(EstimateText.ofTonnes(with - without));
    }
    return boundless - with >= 1
        ? " More stores would give up to %s t a year more."
            .formatted(EstimateText.ofTonnes(boundless - with))
        : "";
  }

  /// The stretches of unknown capacity on the way, or, where others leave the high end without
  /// limit, those.
  private String untold(Estimate year) {
    List<String> gaps = capacityGaps();
    Set<String> way =
        result.main().stream()
            .flatMap(main -> main.priced().route().segments().stream())
            .collect(Collectors.toSet());
    List<String> onWay = gaps.stream().filter(way::contains).toList();
    List<String> told = onWay.isEmpty() && Double.isInfinite(year.high()) ? gaps : onWay;
    return told.isEmpty()
        ? ""
        : " Nobody has told how much %s can carry.".formatted(names.segments(told));
  }

  private List<String> capacityGaps() {
    Set<String> useful = result.reading().useful();
    return tonnage.gaps().stream()
        .filter(gap -> gap.figure() == Figure.CAPACITY)
        .map(Gap::where)
        .filter(useful::contains)
        .toList();
  }

  /// What no more passes, at the middle of the ranges; empty if nothing known limits it.
  Optional<String> chokepoint() {
    return tonnage
        .cut()
        .map(cut -> {
          String first = parts(cut);
          String other =
              tonnage
                  .otherCut()
                  .map(this::parts)
                  .filter(parts -> !parts.equals(first))
                  .map(" As tight is %s."::formatted)
                  .orElse("");
          return "%s: no more passes%s, whatever else is widened.%s"
              .formatted(first, isOfSomeMonths(cut) ? " in those months" : "", other);
        });
  }

  /// Whether in other months the cut is elsewhere, at places that are shut and not named.
  private static boolean isOfSomeMonths(Cut cut) {
    return cut.tonnes() > 0 && cut.parts().stream().anyMatch(part -> part.tonnes() == 0);
  }

  private String parts(Cut cut) {
    return cut.parts().stream()
        .filter(part -> part.tonnes() > 0 || cut.tonnes() == 0)
        .map(this::part)
        .collect(Collectors.joining("; "));
  }

  private String part(CutPart part) {
    Map<String, Set<Month>> months = new LinkedHashMap<>();
    part.tonnesByMonth()
        .forEach((month, tonnes) ->
            months
                .computeIfAbsent(passing(part, month, tonnes), t -> new LinkedHashSet<>())
                .add(month));
    List<String> said = new ArrayList<>();
    months.forEach((what, when) -> said.add(what + " in " + RouteNames.months(when)));
    String what = part.kind() == CutPart.Kind.STORE ? "the store at " : "";
    return what + names.part(part) + ", " + RouteNames.list(said);
  }

  private String passing(CutPart part, Month month, double tonnes) {
    return tonnes == 0
        ? Standstill.of(
                result.reading().network().findSegment(part.id()),
                month,
                result.reading().corridor().terms().unknownIsOpen())
            .words()
        : EstimateText.ofTonnes(tonnes) + " t a month";
  }

  /// What a little more of the scarcest things would bring, at the middle of the ranges; empty if
  /// nothing known limits it.
  Optional<String> worth() {
    if (tonnage.cut().isEmpty()) {
      return Optional.empty();
    }
    List<Worth> worths = result.limits().worths();
    List<String> said = new ArrayList<>();
    for (Worth.Kind kind : Worth.Kind.values()) {
      worths.stream()
          .filter(worth -> worth.kind() == kind)
          .findFirst()
          .ifPresent(worth -> said.add(worth(worth)));
    }
    return Optional.of(said.isEmpty() ? noWorth() : String.join("; ", said) + ".");
  }

  /// Why a little more at one place brings nothing, at the middle of all ranges.
  private String noWorth() {
    double middle = tonnage.tonnes().middle().orElse(Double.NaN);
    if (middle == 0) {
      return "of anything brings nothing, because nothing can leave as things stand.";
    }
    return Double.isFinite(middle)
        ? "vehicle, tonne of capacity or of room at one place alone brings nothing: more than one place"
            + " limits the year, so they would have to be widened together."
        : "of anything brings nothing that is known: what limits the year has no told capacity.";
  }

  private String worth(Worth worth) {
    String gain = EstimateText.ofTonnes(worth.gainT()) + " t a year";
    String when = worth.month().map(month -> " in " + RouteNames.month(month)).orElse("");
    String where = names.part(worth.id());
    return switch (worth.kind()) {
      case VEHICLE_A_DAY -> "vehicle a day on %s brings %s".formatted(where, gain);
      case TONNE_A_MONTH -> "tonne a month on %s brings %s".formatted(where, gain);
      case TRUCK_DAY -> "truck-day on %s%s brings %s".formatted(where, when, gain);
      case OPEN_DAY -> "open day on %s%s brings %s".formatted(where, when, gain);
      case STORE_TONNE -> "tonne of room at %s brings %s".formatted(where, gain);
    };
  }
}
