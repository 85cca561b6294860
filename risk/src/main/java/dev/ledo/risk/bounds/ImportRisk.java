package dev.ledo.risk.bounds;

import dev.ledo.core.Amount;
import java.util.List;

/// Instability of the origins of a supply, weighted by what comes from each: Σ gᵢ fᵢ / (p + Σ fᵢ).
///
/// All ranges are free of each other; the bounds are the tightest.
///
/// @param flows what comes from each origin and how unstable it is
/// @param production p, made at home, in the unit of the flows
public record ImportRisk(List<Flow> flows, Amount production) {

  /// What comes from one origin.
  ///
  /// @param amount f, from 0 up
  /// @param instability g, 0 (stable) to 1
  public record Flow(Amount amount, Amount instability) {}

  public ImportRisk {
    flows = List.copyOf(flows);
  }

  /// Bounds of the risk, 0..1; zero if nothing comes from abroad.
  ///
  /// An origin above the mean has all its range allows at the upper bound and as little at the
  /// lower, one below it the other way round. Each mean found so is the next trial, until it stays
  /// (Dinkelbach's iteration).
  public Amount value() {
    double high = 0;
    for (double next = upper(high); next > high; next = upper(high)) {
      high = next;
    }
    double low = high;
    for (double next = lower(low); next < low; next = lower(low)) {
      low = next;
    }
    return Ends.between(low, high);
  }

  private double upper(double trial) {
    var mean = new Mean(production.low());
    for (Flow flow : flows) {
      double instability = flow.instability().high();
      Amount amount = flow.amount();
      mean.add(instability, instability > trial ? amount.high() : amount.low());
    }
    return mean.value();
  }

  private double lower(double trial) {
    var mean = new Mean(production.high());
    for (Flow flow : flows) {
      double instability = flow.instability().low();
      Amount amount = flow.amount();
      mean.add(instability, instability > trial ? amount.low() : amount.high());
    }
    return mean.value();
  }

  private static final class Mean {

    private final double made;
    private double weighted;
    private double abroad;

    Mean(double made) {
      this.made = made;
    }

    void add(double weight, double amount) {
      weighted += weight * amount;
      abroad += amount;
    }

    double value() {
      return weighted == 0 ? 0 : weighted / (abroad + made);
    }
  }
}
