package dev.ledo.route.ground;

import java.util.Arrays;

/// Which tiles are to be worked on within a range of keys, and by whom: a tile by one thread at a
/// time, again when it got mail meanwhile.
final class Agenda {

  /// No tile is left.
  static final int NONE = -1;

  private enum State {
    IDLE,
    QUEUED,
    WORKED_ON
  }

  private final State[] states;

  /// Who worked on a tile last.
  private final int[] workers;

  /// Least key of what is to be done in each tile and not being done; infinite if nothing is.
  private final double[] due;

  /// Tiles that wait for somebody, the one that has waited longest first.
  private final int[] queue;

  private int queued;

  /// For each thread the first tile of its share; then the number of tiles.
  private final int[] shares;

  private int busy;
  private double end;
  private boolean isAbandoned;

  /// @param threads that work along
  Agenda(int tiles, int threads) {
    this.shares = new int[threads + 1];
    this.states = new State[tiles];
    this.workers = new int[tiles];
    Arrays.fill(states, State.IDLE);
    this.due = new double[tiles];
    Arrays.fill(due, Double.POSITIVE_INFINITY);
    this.queue = new int[tiles];
  }

  /// Least key of all that is to be done, between two ranges.
  ///
  /// @return NaN if nothing is
  double least() {
    double least = Double.POSITIVE_INFINITY;
    for (double key : due) {
      least = Math.min(least, key);
    }
    return least == Double.POSITIVE_INFINITY ? Double.NaN : least;
  }

  /// Whether nothing is to be done in a tile when a range is finished, and who asks worked on it
  /// last.
  boolean isDone(int tile, int member) {
    return workers[tile] == member && due[tile] == Double.POSITIVE_INFINITY;
  }

  /// Begins a range of keys. Nothing may be left of the last.
  synchronized void begin(double rangeEnd) {
    end = rangeEnd;
    for (int tile = 0; tile < due.length; tile++) {
      queueIfDue(tile);
    }
    divide();
  }

  /// Gives each thread its own part of the grid, as tiles that are worked on side by side would
  /// have to be worked on again.
  private void divide() {
    int threads = shares.length - 1;
    for (int member = 1; member < threads; member++) {
      shares[member] = queued == 0 ? 0 : queue[queued * member / threads];
    }
    shares[threads] = states.length;
  }

  private void queueIfDue(int tile) {
    if (states[tile] == State.IDLE && due[tile] < end) {
      states[tile] = State.QUEUED;
      queue[queued++] = tile;
      notify();
    }
  }

  /// How many tiles wait for somebody to work on them.
  synchronized int queued() {
    return queued;
  }

  /// Notes that something is to be done in a tile from a key on.
  synchronized void add(int tile, double key) {
    due[tile] = Math.min(due[tile], key);
    queueIfDue(tile);
  }

  /// A tile for a thread, from its own share if there is one. Waits while others may still find
  /// something.
  ///
  /// @return NONE when the range is finished
  synchronized int take(int member) {
    boolean wasInterrupted = false;
    while (queued == 0 && busy > 0) {
      try {
        wait();
      } catch (InterruptedException _) {
        wasInterrupted = true;
      }
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
    return queued == 0 ? NONE : takeAt(longestWaiting(member), member);
  }

  private int longestWaiting(int member) {
    for (int i = 0; i < queued; i++) {
      if (queue[i] >= shares[member] && queue[i] < shares[member + 1]) {
        return i;
      }
    }
    return 0;
  }

  private int takeAt(int place, int member) {
    int tile = queue[place];
    queued--;
    System.arraycopy(queue, place + 1, queue, place, queued - place);
    states[tile] = State.WORKED_ON;
    workers[tile] = member;
    due[tile] = Double.POSITIVE_INFINITY;
    busy++;
    return tile;
  }

  /// Notes that a tile is left.
  ///
  /// @param key least of what is still to be done there; infinite if nothing is
  synchronized void leave(int tile, double key) {
    states[tile] = State.IDLE;
    due[tile] = Math.min(due[tile], key);
    queueIfDue(tile);
    busy--;
    if (busy == 0) {
      notifyAll();
    }
  }

  /// Leaves all that is to be done undone, for good, so that nobody waits for one who stopped.
  synchronized void abandon() {
    isAbandoned = true;
    queued = 0;
    busy = 0;
    end = Double.NEGATIVE_INFINITY;
    notifyAll();
  }

  /// Whether all was left undone.
  synchronized boolean isAbandoned() {
    return isAbandoned;
  }
}
