package dev.ledo.plan.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A figure that nobody tells and that the plan leaves out.
///
/// A way of untold freight or capacity takes no part, nor does a feed or plant that lacks what a
/// plan needs, nor a module that adds to one of them; a plant of untold capacity has none. So the
/// plan may cost more than it need. Any other figure counts as nothing: what it is about costs
/// more, takes longer, weighs more, or begins with more than the plan says.
///
/// @param figure what is left out
/// @param about of what, in the words of the case
/// @param row place of the row that does not tell it
public record LeftOut(Figure figure, String about, String row) {

  /// What can be left out.
  public enum Figure {
    /// What the carrier gets on a way, and with it the way.
    FREIGHT,
    /// What can pass on a way, and with it the way.
    WAY_CAPACITY,
    /// Both, and with them the way.
    FREIGHT_AND_CAPACITY,
    /// Tolls, fees and levies on a way.
    CHARGES,
    /// Time under way, and with it the stock that is under way.
    TRANSIT,
    /// What part of a feed is rare-earth oxide, and with it its gross weight, where that counts.
    GRADE,
    /// What is in a store when the plan starts.
    STORE_INITIAL,
    /// What it costs to hold something in a store.
    STORE_COST,
    /// What a plant that is there can make or take.
    PLANT_CAPACITY,
    /// What it costs to run a plant.
    PLANT_COST,
    /// What it costs to get rid of an oxide that nobody takes.
    DISPOSAL_COST,
    /// Something that a plan must know of a feed, and with it the feed.
    FEED,
    /// Where a plant stands, and with it the plant.
    PLANT_SITE,
    /// What a plant makes of what, and with it the plant.
    PLANT_YIELD,
    /// Both, and with them the plant.
    PLANT_SITE_AND_YIELD,
    /// What a module adds to or requires, and with it the module.
    MODULE
  }

  /// A sentence that tells all of one figure.
  ///
  /// @param before how it begins, up to what is told
  /// @param told what it tells, in the order of the case
  /// @param after how it goes on: what that hides
  public record Sentence(String before, List<LeftOut> told, String after) {

    public Sentence {
      told = List.copyOf(told);
    }

    /// The sentence with the place of each row.
    public String plain() {
      return told.stream()
          .map(each -> each.about() + " (" + each.row() + ")")
          .collect(Collectors.joining("; ", before, after));
    }
  }

  /// A sentence for each figure that is left out.
  public static List<Sentence> sentences(List<LeftOut> all) {
    Map<Figure, List<LeftOut>> byFigure =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    LeftOut::figure, () -> new EnumMap<>(Figure.class), Collectors.toList()));
    return byFigure.entrySet().stream()
        .map(each -> new Sentence(before(each.getKey()), each.getValue(), after(each.getKey())))
        .toList();
  }

  private static String before(Figure figure) {
    return switch (figure) {
      case FREIGHT -> "Not used, because nobody tells the freight: the way from ";
      case WAY_CAPACITY -> "Not used, because nobody tells what can pass: the way from ";
      case FREIGHT_AND_CAPACITY ->
          "Not used, because nobody tells the freight and what can pass: the way from ";
      case CHARGES -> "Left out, because nobody tells: the charges on the way from ";
      case TRANSIT -> "Taken as 0 days, because nobody tells: the time under way from ";
      case GRADE -> "Taken as pure oxide, because nobody tells: the grade of ";
      case STORE_INITIAL ->
          "Taken as empty, because nobody tells what is there at the start: the store of ";
      case STORE_COST -> "Left out, because nobody tells: the cost of the store of ";
      case PLANT_CAPACITY -> "Taken as none, because nobody tells: the capacity of ";
      case PLANT_COST -> "Left out, because nobody tells: the cost of running ";
      case DISPOSAL_COST -> "Left out, because nobody tells: the cost of disposing of ";
      case FEED -> "Not used, because nobody tells what the plan must know of it: the feed ";
      case PLANT_SITE -> "Not used, because nobody tells where it stands: the plant ";
      case PLANT_YIELD -> "Not used, because nobody tells a recipe or recovery: the plant ";
      case PLANT_SITE_AND_YIELD ->
          "Not used, because nobody tells where it stands, nor a recipe or recovery: the plant ";
      case MODULE -> "Not offered, because nobody tells enough of what it adds to or requires: ";
    };
  }

  private static String after(Figure figure) {
    return switch (figure) {
      case FREIGHT, WAY_CAPACITY, FREIGHT_AND_CAPACITY ->
          ". Nothing is moved or built there, so that the plan may cost more than it need.";
      case CHARGES -> ". What is moved there costs more than the plan says by whatever they are.";
      case TRANSIT ->
          ". What is sent there counts as arrived in the same period, so that the stock under way "
              + "and the interest on it are left out.";
      case GRADE ->
          ". In truth it weighs more than the plan says, pays more freight and charges, and fills "
              + "more of ways, stores and plants.";
      case STORE_INITIAL ->
          ". Whatever is there in truth need not be bought: the plan says too much by its worth.";
      case STORE_COST ->
          ". Holding something there costs more than the plan says by whatever it is.";
      case PLANT_CAPACITY ->
          ". Nothing is made there but in what is built, so that the plan may cost more than it need.";
      case PLANT_COST -> ". What is made there costs more than the plan says by whatever it is.";
      case DISPOSAL_COST -> ". A row `disposal-cost` there would tell it.";
      case FEED -> ". Nothing of it is bought, so that the plan may cost more than it need.";
      case PLANT_SITE, PLANT_YIELD, PLANT_SITE_AND_YIELD ->
          ". The plan makes nothing there; what others make there counts only as far as offers and "
              + "contracts sell it, so that the plan may cost more than it need.";
      case MODULE -> ". It is not built, so that the plan may cost more than it need.";
    };
  }
}
