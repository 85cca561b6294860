package dev.ledo.highs;

/// What solving a linear program came to, checked against the model.
public sealed interface Solution {

  /// No other point is better.
  ///
  /// @param objective cost of the point, in the unit of the costs, with the model's offset
  /// @param primal value of every column
  /// @param rowActivity value of every row
  /// @param duals by how much the objective changes per unit of each row's binding bound
  /// @param reducedCosts by how much the objective changes per unit of each column's binding bound:
  ///   its cost less what its entries are worth at the duals
  /// @param basis where to start the next solve
  /// @param certificate how exactly the point is optimal; it holds
  record Optimal(
      double objective,
      Values primal,
      Values rowActivity,
      Values duals,
      Values reducedCosts,
      Basis basis,
      Certificate certificate)
      implements Solution {}

  /// No point satisfies every row.
  ///
  /// The proof is a weighted sum of rows (Farkas): each positive weight takes the row's lower
  /// bound, each negative one its upper bound. Within the columns' bounds the sum of the rows stays
  /// below the sum of these bounds by the shortfall, so that they cannot all be met. With h the
  /// bounds and T the entries of a master problem's columns, the same weights make a feasibility
  /// cut.
  ///
  /// @param ray weight of every row; the largest is 1 or -1
  /// @param shortfall by how much the sum falls short; positive
  record Infeasible(Values ray, double shortfall) implements Solution {}

  /// There are points as good as one likes.
  ///
  /// @param point a point within all bounds
  /// @param ray direction, by column, in which one can go on forever; the largest component is 1 or
  ///   -1
  /// @param gain by how much the objective improves per unit of the ray; positive
  record Unbounded(Values point, Values ray, double gain) implements Solution {}

  /// There is no answer that can be relied upon.
  record Failed(Failure failure) implements Solution {}
}
