package dev.ledo.study;

import dev.ledo.core.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/// Writes down what a study tells of its steps, and may ask it to stop.
final class Listener implements Progress {

  private final List<String> heard = new ArrayList<>();
  private final Predicate<List<String>> stops;

  private Listener(Predicate<List<String>> stops) {
    this.stops = stops;
  }

  static Listener toTheEnd() {
    return new Listener(heard -> false);
  }

  /// @param last what to hear before asking to stop
  static Listener upTo(String last) {
    return new Listener(heard -> heard.contains(last));
  }

  static Listener toNothing() {
    return new Listener(heard -> true);
  }

  /// Such as `risk begins`, `plan: 3 of 8 futures` and `risk ends`, in the order told.
  List<String> heard() {
    return Collections.unmodifiableList(heard);
  }

  @Override
  public void started(String step) {
    heard.add(step + " begins");
  }

  @Override
  public void finished(String step) {
    heard.add(step + " ends");
  }

  @Override
  public void reached(String step, String detail) {
    heard.add(step + ": " + detail);
  }

  @Override
  public boolean isCancelled() {
    return stops.test(heard);
  }
}
