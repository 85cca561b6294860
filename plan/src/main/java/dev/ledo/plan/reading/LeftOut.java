package dev.ledo.plan.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A figure that nobody tells and that the plan leaves out: it reckons as if it were nothing, so
/// that in truth what it is about costs more, or takes longer, than the plan says.
///
/// @param figure what is left out
/// @param about of what, in the words of the case
/// @param row place of the row that does not tell it
public record LeftOut(Figure figure, String about, String row) {

  /// What can be left out.
  public enum Figure {
    /// Tolls, fees and levies on a way.
    CHARGES,
    /// Time under way, and with it the stock that is under way.
    TRANSIT,
    /// What part of a feed that is moved is rare-earth oxide, and with it its gross weight.
    GRADE,
    /// What it costs to hold something in a store.
    STORE_COST,
    /// What it costs to run a plant.
    PLANT_COST,
    /// What it costs to get rid of an oxide that nobody takes.
    DISPOSAL_COST
  }

  /// A sentence for each figure that is left out: of what it is, and what that hides.
  public static List<String> sentences(List<LeftOut> all) {
    Map<Figure, List<String>> byFigure =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    LeftOut::figure,
                    () -> new EnumMap<>(Figure.class),
                    Collectors.mapping(LeftOut::about, Collectors.toList())));
    return byFigure.entrySet().stream()
        .map(each -> sentence(each.getKey(), list(each.getValue())))
        .toList();
  }

  private static String sentence(Figure figure, String what) {
    String form =
        switch (figure) {
          case CHARGES ->
              "Left out, because nobody tells: the charges on the way from %s. "
                  + "What is moved there costs more than the plan says by whatever they are.";
          case TRANSIT ->
              "Taken as 0 days, because nobody tells: the time under way from %s. What is sent "
                  + "there counts as arrived in the same period, so that the stock under way and "
                  + "the interest on it are left out.";
          case GRADE ->
              "Taken as pure oxide, because nobody tells: the grade of %s. In truth more tonnes are "
                  + "moved, at more freight and charges, than the plan says.";
          case STORE_COST ->
              "Left out, because nobody tells: the cost of the store of %s. "
                  + "Holding something there costs more than the plan says by whatever it is.";
          case PLANT_COST ->
              "Left out, because nobody tells: the cost of running %s. "
                  + "What is made there costs more than the plan says by whatever it is.";
          case DISPOSAL_COST ->
              "Left out, because nobody tells: the cost of disposing of %s "
                  + "(`disposal-cost` in the assumptions).";
        };
    return form.formatted(what);
  }

  /// `a`, `a and b`, `a; b; and c`: names may hold commas and an `and` of their own.
  private static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 2
        ? String.join(" and ", words)
        : String.join("; ", words.subList(0, last)) + "; and " + words.getLast();
  }
}
