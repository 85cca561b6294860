package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import java.util.List;
import java.util.Optional;

/// What a goal needs of each oxide against what is made at home.
///
/// @param goal the row of the goal
/// @param material id of what the goal counts
/// @param target how much of it
/// @param inputs one entry per oxide, largest need first
public record FeedGap(Row goal, String material, Figure target, List<Input> inputs) {

  public FeedGap {
    inputs = List.copyOf(inputs);
  }

  /// One oxide that the goal needs.
  ///
  /// @param material id of the oxide
  /// @param need over all recipes that name it, in t REO/yr
  /// @param recipes what each recipe alone would need
  /// @param supply what is made at home or promised, over all statements; absent if nothing is
  ///   stated, which is not zero
  /// @param supplyToday the same without claims; absent if only claims are stated
  /// @param gap need less supply; negative where supply could exceed need; absent if supply is
  /// @param coverage supply over need, in %; absent if supply is
  /// @param minedAtHome oxide contained in the domestic mine output of the newest year, separated
  ///   or not; absent if no composition is known
  /// @param notes what a reader should know, one sentence each
  public record Input(
      String material,
      Figure need,
      List<RecipeNeed> recipes,
      Optional<Figure> supply,
      Optional<Figure> supplyToday,
      Optional<Figure> gap,
      Optional<Figure> coverage,
      Optional<Figure> minedAtHome,
      List<String> notes) {

    public Input {
      recipes = List.copyOf(recipes);
      notes = List.copyOf(notes);
    }
  }

  /// What one recipe needs of an oxide.
  ///
  /// @param recipe id of the recipe
  /// @param basis what its figures cover
  public record RecipeNeed(String recipe, Optional<String> basis, Figure need) {}
}
