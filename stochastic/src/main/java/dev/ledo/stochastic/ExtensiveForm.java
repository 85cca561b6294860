package dev.ledo.stochastic;

import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearModelBuilder;

/// The program with all scenarios as one linear program.
///
/// The first columns are the first stage's; with an averse risk measure the next is the quantile η.
final class ExtensiveForm {

  private final TwoStageProgram program;
  private final ScenarioModel scenario;
  private final RiskMeasure risk;
  private final LinearModelBuilder builder = LinearModel.builder();
  private final double[] firstCosts;
  private double offset;

  private ExtensiveForm(TwoStageProgram program, ScenarioModel scenario, RiskMeasure risk) {
    this.program = program;
    this.scenario = scenario;
    this.risk = risk;
    this.firstCosts = program.first().columns().allCosts();
    this.offset = program.offset();
  }

  /// All scenarios of a source.
  static LinearModel of(TwoStageProgram program, ScenarioSource source, RiskMeasure risk) {
    return new ExtensiveForm(program, new ScenarioModel(program, source), risk).all(source);
  }

  /// One scenario in which every random element is at its mean.
  static LinearModel ofMean(TwoStageProgram program, ScenarioSource source) {
    var form = new ExtensiveForm(program, new ScenarioModel(program, source), RiskMeasure.MEAN);
    double mass = form.scenario.loadMean();
    form.addFirstCosts(mass);
    form.firstStage(0);
    form.secondStage(mass, -1);
    return form.builder.offset(form.offset).build();
  }

  private LinearModel all(ScenarioSource source) {
    double mass = 0;
    for (int s = 0; s < source.size(); s++) {
      scenario.load(s);
      double probability = source.probability(s);
      mass += probability;
      addFirstCosts(risk.meanWeight() * probability);
    }
    firstStage(mass);
    int eta = program.first().columns().size();
    for (int s = 0; s < source.size(); s++) {
      scenario.load(s);
      double probability = source.probability(s);
      secondStage(risk.meanWeight() * probability, risk.isAverse() ? excess(probability) : -1, eta);
    }
    return builder.offset(offset).build();
  }

  /// Adds the column of a scenario's cost beyond the quantile.
  private int excess(double probability) {
    return builder.column(risk.tailWeight() * probability, 0, Double.POSITIVE_INFINITY);
  }

  private void addFirstCosts(double weight) {
    for (int j = 0; j < firstCosts.length; j++) {
      firstCosts[j] += weight * scenario.firstCost[j];
    }
  }

  private void firstStage(double mass) {
    Columns columns = program.first().columns();
    for (int j = 0; j < columns.size(); j++) {
      add(firstCosts[j], columns.lower(j), columns.upper(j), columns.isInteger(j));
    }
    if (risk.isAverse()) {
      builder.column(risk.weight() * mass, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    Rows rows = program.first().rows();
    SparseMatrix matrix = program.first().matrix();
    for (int i = 0; i < rows.size(); i++) {
      builder.row(rows.lower(i), rows.upper(i), matrix.columnsOf(i), matrix.valuesOf(i));
    }
  }

  private int add(double cost, double lower, double upper, boolean integer) {
    return integer ? builder.integerColumn(cost, lower, upper) : builder.column(cost, lower, upper);
  }

  private void secondStage(double weight, int excess) {
    secondStage(weight, excess, -1);
  }

  /// @param excess column of the cost beyond the quantile, negative if there is none
  private void secondStage(double weight, int excess, int eta) {
    Columns columns = program.second().columns();
    int[] at = new int[columns.size()];
    for (int j = 0; j < at.length; j++) {
      at[j] =
          add(
              weight * scenario.cost[j],
              scenario.columnLower[j],
              scenario.columnUpper[j],
              columns.isInteger(j));
    }
    offset += weight * scenario.constant();
    for (int i = 0; i < scenario.rows(); i++) {
      row(i, at);
    }
    if (excess >= 0) {
      excessRow(excess, eta, at);
    }
  }

  private void row(int row, int[] at) {
    var entries = new RowDraft();
    SparseMatrix technology = program.technology();
    for (int p = technology.start(row); p < technology.start(row + 1); p++) {
      entries.add(technology.column(p), scenario.technology[p]);
    }
    SparseMatrix matrix = program.second().matrix();
    for (int p = matrix.start(row); p < matrix.start(row + 1); p++) {
      entries.add(at[matrix.column(p)], scenario.recourse[p]);
    }
    builder.row(
        scenario.rowLower[row], scenario.rowUpper[row], entries.columns(), entries.values());
  }

  /// Excess − costs of the scenario + η is at least the scenario's constant.
  private void excessRow(int excess, int eta, int[] at) {
    var entries = new RowDraft();
    entries.add(excess, 1);
    entries.add(eta, 1);
    for (int j = 0; j < scenario.firstCost.length; j++) {
      entries.add(j, -scenario.firstCost[j]);
    }
    for (int j = 0; j < at.length; j++) {
      entries.add(at[j], -scenario.cost[j]);
    }
    builder.row(scenario.constant(), Double.POSITIVE_INFINITY, entries.columns(), entries.values());
  }
}
