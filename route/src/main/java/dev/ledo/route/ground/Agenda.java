package dev.ledo.route.ground;

import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

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

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition change = lock.newCondition();
  private final State[] states;

  /// Least key of what is to be done in each tile and not being done; infinite if nothing is.
  private final double[] due;

  private final int[] queue;
  private int queued;
  private int busy;
  private double end;

  Agenda(int tiles) {
    this.states = new State[tiles];
    Arrays.fill(states, State.IDLE);
    this.due = new double[tiles];
    Arrays.fill(due, Double.POSITIVE_INFINITY);
    this.queue = new int[tiles];
  }

  /// Least key of all that is to be done, between two ranges.
  ///
  /// @return NaN if nothing is
  double least() {
    double least = Arrays.stream(due).min().orElse(Double.POSITIVE_INFINITY);
    return least == Double.POSITIVE_INFINITY ? Double.NaN : least;
  }

  /// Whether nothing is to be done in a tile, between two ranges.
  boolean isDone(int tile) {
    return due[tile] == Double.POSITIVE_INFINITY;
  }

  /// Begins a range of keys. Nothing may be left of the last.
  void begin(double rangeEnd) {
    lock.lock();
    try {
      end = rangeEnd;
      for (int tile = 0; tile < due.length; tile++) {
        queueIfDue(tile);
      }
    } finally {
      lock.unlock();
    }
  }

  private void queueIfDue(int tile) {
    if (states[tile] == State.IDLE && due[tile] < end) {
      states[tile] = State.QUEUED;
      queue[queued++] = tile;
      change.signal();
    }
  }

  /// How many tiles wait for somebody to work on them.
  int queued() {
    lock.lock();
    try {
      return queued;
    } finally {
      lock.unlock();
    }
  }

  /// Notes that something is to be done in a tile from a key on.
  void add(int tile, double key) {
    lock.lock();
    try {
      due[tile] = Math.min(due[tile], key);
      queueIfDue(tile);
    } finally {
      lock.unlock();
    }
  }

  /// A tile for the one who asks, that with the least key. Waits while others may still find
  /// something.
  ///
  /// @return NONE when the range is finished
  int take() {
    lock.lock();
    try {
      while (queued == 0 && busy > 0) {
        change.awaitUninterruptibly();
      }
      return queued == 0 ? NONE : takeFirst();
    } finally {
      lock.unlock();
    }
  }

  private int takeFirst() {
    int first = 0;
    for (int i = 1; i < queued; i++) {
      first = due[queue[i]] < due[queue[first]] ? i : first;
    }
    int tile = queue[first];
    queue[first] = queue[--queued];
    states[tile] = State.WORKED_ON;
    due[tile] = Double.POSITIVE_INFINITY;
    busy++;
    return tile;
  }

  /// Notes that a tile is left.
  ///
  /// @param key least of what is still to be done there; infinite if nothing is
  void leave(int tile, double key) {
    lock.lock();
    try {
      states[tile] = State.IDLE;
      due[tile] = Math.min(due[tile], key);
      queueIfDue(tile);
      busy--;
      if (busy == 0) {
        change.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Leaves all that is to be done undone, so that nobody waits for one who failed.
  void abandon() {
    lock.lock();
    try {
      queued = 0;
      busy = 0;
      end = Double.NEGATIVE_INFINITY;
      change.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
