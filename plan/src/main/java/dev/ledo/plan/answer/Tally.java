package dev.ledo.plan.answer;

import dev.ledo.plan.network.Bill;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.program.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is done on average over the futures, and what scarce things are worth there.
///
/// @param levels mean units of each activity, in the network's order, by period
/// @param stored by store, what is in it at the end of each period
/// @param capacityWorth mean worth of one more unit of each capacity in a period, in USD of that
///   period, in the network's order; 0 where there is none of it yet, because a first unit alone
///   may be worth nothing until something else is there too
/// @param goodPrice mean worth of one more tonne of a stock in a period, in USD of that period
/// @param used in what part of the futures each activity was done at all
/// @param bill mean of what is paid for what
public record Tally(
    List<Series> levels,
    List<Band> stored,
    List<Series> capacityWorth,
    Map<Stock, Series> goodPrice,
    List<Double> used,
    Bill bill) {

  public Tally {
    levels = List.copyOf(levels);
    stored = List.copyOf(stored);
    capacityWorth = List.copyOf(capacityWorth);
    goodPrice = new TreeMap<>(goodPrice);
    used = List.copyOf(used);
  }

  /// Quantiles over the futures, by period.
  ///
  /// @param low of one in ten
  /// @param middle of one in two
  /// @param high of nine in ten
  public record Band(Series low, Series middle, Series high) {}

  /// Counts one future after the other.
  static final class Count {

    private static final double SMALL = 1e-6;

    private final Network network;
    private final double[][] levels;
    private final double[][] worth;
    private final Map<Stock, double[]> prices = new TreeMap<>();
    private final int[] used;
    private final List<double[][]> stored = new ArrayList<>();
    private final List<Bill> bills = new ArrayList<>();
    private int futures;

    Count(Network network) {
      int periods = network.horizon().size();
      this.network = network;
      this.levels = new double[network.activities().size()][periods];
      this.worth = new double[network.capacities().size()][periods];
      this.used = new int[network.activities().size()];
      network.stocks().forEach(stock -> prices.put(stock, new double[periods]));
    }

    void add(Plan plan) {
      int periods = network.horizon().size();
      futures++;
      bills.add(plan.bill());
      for (int i = 0; i < levels.length; i++) {
        double sum = 0;
        for (int p = 0; p < periods; p++) {
          levels[i][p] += plan.operation().level(i, p);
          sum += plan.operation().level(i, p);
        }
        used[i] += sum > SMALL ? 1 : 0;
      }
      for (int p = 0; p < periods; p++) {
        addWorth(plan, p);
        int period = p;
        prices.forEach((stock, sums) -> sums[period] += plan.priceUsdPerTonne(stock, period));
      }
      double[][] here = new double[network.stores().size()][periods];
      for (int s = 0; s < here.length; s++) {
        int store = s;
        Arrays.setAll(here[s], p -> plan.operation().stored(store, p));
      }
      stored.add(here);
    }

    private void addWorth(Plan plan, int p) {
      for (int c = 0; c < worth.length; c++) {
        Capacity capacity = plan.network().capacities().get(c);
        if (plan.network().room(capacity, plan.built(), p) > SMALL) {
          worth[c][p] += plan.worthUsdPerUnit(capacity.id(), p);
        }
      }
    }

    Tally tally() {
      Map<Stock, Series> means = new TreeMap<>();
      prices.forEach((stock, sums) -> means.put(stock, mean(sums)));
      var bands = new ArrayList<Band>();
      for (int s = 0; s < network.stores().size(); s++) {
        bands.add(new Band(quantile(s, 0.1), quantile(s, 0.5), quantile(s, 0.9)));
      }
      return new Tally(
          Arrays.stream(levels).map(this::mean).toList(),
          bands,
          Arrays.stream(worth).map(this::mean).toList(),
          means,
          Arrays.stream(used).mapToObj(number -> (double) number / futures).toList(),
          Bill.mean(bills));
    }

    private Series mean(double[] sums) {
      return Series.of(sums).times(1.0 / futures);
    }

    private Series quantile(int store, double level) {
      int at = (int) Math.min(futures - 1L, Math.round(level * (futures - 1)));
      return Series.of(
          network.horizon().size(),
          p -> stored.stream().mapToDouble(each -> each[store][p]).sorted().toArray()[at]);
    }
  }
}
