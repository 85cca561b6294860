package dev.ledo.plan.reading;

import static org.assertj.core.api.Assertions.within;

import dev.ledo.plan.hand.SmallCase;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.io.TempDir;

/// What the tests of reading share: a folder for the case, and what of the network goes by a name.
abstract class ReadingTest {

  static final Offset<Double> NEAR = within(1e-9);

  @TempDir Path folder = Path.of(".");

  Network read(SmallCase small) {
    return read(small, PlanOptions.FREE);
  }

  Network read(SmallCase small, PlanOptions options) {
    return new PlanReader(small.write(folder)).read(options);
  }

  static Activity activity(Network network, String id) {
    return network.activities().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  static List<String> activities(Network network) {
    return network.activities().stream().map(Activity::id).toList();
  }

  static Capacity capacity(Network network, String id) {
    return network.capacities().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  static Module module(Network network, String id) {
    return network.modules().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  /// Tonnes that a unit of an activity adds to a good at a site; 0 if it leaves it alone.
  static double flow(Activity activity, String site, String good) {
    return activity.flows().stream()
        .filter(flow -> flow.stock().equals(new Stock(site, good)))
        .mapToDouble(Flow::amount)
        .sum();
  }

  static List<Double> list(Series series) {
    var values = new ArrayList<Double>();
    for (int p = 0; p < series.size(); p++) {
      values.add(series.get(p));
    }
    return values;
  }
}
