package dev.ledo.cli;

import dev.ledo.core.Amount;
import java.util.List;
import java.util.Optional;

/// What came of one sample.
///
/// @param ids the sample's id and the cells that are passed on
/// @param values lambdas, then tetrads; empty if there is no fit
/// @param errors one standard deviation of each; empty if nothing is left over to judge from
/// @param scatter standard deviation of the logarithms about the curve; NaN likewise
/// @param anomalies in the order of [LambdaFitting#ANOMALIES]; empty where an element is missing
/// @param counts how many elements were fitted and were not
/// @param remarks what a person should know of this sample
record LambdaRow(
    List<String> ids,
    List<Double> values,
    List<Double> errors,
    double scatter,
    List<Optional<Amount>> anomalies,
    Count counts,
    List<String> remarks) {

  LambdaRow {
    ids = List.copyOf(ids);
    values = List.copyOf(values);
    errors = List.copyOf(errors);
    anomalies = List.copyOf(anomalies);
    remarks = List.copyOf(remarks);
  }

  /// Elements of one sample, counted.
  ///
  /// @param used fitted
  /// @param belowLimit below a limit, therefore left out
  /// @param setAside with a cell that could not be relied on, therefore left out
  record Count(int used, int belowLimit, int setAside) {}

  boolean isFitted() {
    return !values.isEmpty();
  }
}
