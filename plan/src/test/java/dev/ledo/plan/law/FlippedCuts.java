package dev.ledo.plan.law;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.BatchAnswer;
import dev.ledo.stochastic.BatchSolver;
import dev.ledo.stochastic.Batches;
import dev.ledo.stochastic.Question;
import dev.ledo.stochastic.ScenarioExecutor;
import dev.ledo.stochastic.ScenarioSource;
import dev.ledo.stochastic.TwoStageProgram;
import java.lang.reflect.Field;
import java.util.List;

/// Answers with the sign of every cut's slope turned, as if a dual had the wrong sign.
///
/// @param turned whether it does so; else it answers truly
record FlippedCuts(BatchSolver solver, boolean turned) implements ScenarioExecutor {

  static ScenarioExecutor.Factory factory(boolean turned) {
    return (TwoStageProgram program, ScenarioSource source, Batches batches, int threads) ->
        new FlippedCuts(new BatchSolver(Highs.load(), program, source, batches), turned);
  }

  @Override
  public List<BatchAnswer> ask(Question question, List<Integer> batches) {
    List<BatchAnswer> answers =
        batches.stream().map(batch -> solver.answer(question, batch)).toList();
    if (turned) {
      answers.forEach(FlippedCuts::turn);
    }
    return answers;
  }

  private static void turn(BatchAnswer answer) {
    double[] gradient = (double[]) read(read(answer, "sum"), "gradient");
    for (int j = 0; j < gradient.length; j++) {
      gradient[j] = -gradient[j];
    }
  }

  private static Object read(Object owner, String name) {
    try {
      Field field = owner.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    solver.close();
  }
}
