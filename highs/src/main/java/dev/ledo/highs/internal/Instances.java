package dev.ledo.highs.internal;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;

/// Every HiGHS instance of the process: made, run and destroyed so that none is destroyed while
/// another runs.
///
/// `Highs_destroy` of HiGHS 1.12 also shuts down the scheduler that running instances rely on
/// (HiGHS pull request 3141 took that out later). So an instance that is closed while others run is
/// emptied at once, and destroyed when the last of them ends, unless the next to open takes it over
/// before. There are never more instances than were open at one time.
public final class Instances {

  private final HighsLibrary library;
  private final Deque<MemorySegment> closed = new ArrayDeque<>();
  private int running;
  private int living;

  public Instances(HighsLibrary library) {
    this.library = library;
  }

  public HighsLibrary library() {
    return library;
  }

  /// An empty instance with HiGHS' own options.
  public synchronized MemorySegment open() {
    if (!closed.isEmpty()) {
      return closed.pop();
    }
    living++;
    return library.create();
  }

  /// Runs a function that may solve.
  public int run(HighsFunction function, MemorySegment highs) {
    begin();
    try {
      return library.call(function, highs);
    } finally {
      end();
    }
  }

  /// Runs a function that may solve.
  public int run(HighsFunction function, MemorySegment highs, MemorySegment a, MemorySegment b) {
    begin();
    try {
      return library.call(function, highs, a, b);
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    running++;
  }

  private synchronized void end() {
    running--;
    if (running == 0) {
      while (!closed.isEmpty()) {
        destroy(closed.pop());
      }
    }
  }

  /// Frees an instance that nobody uses any more.
  public synchronized void close(MemorySegment highs) {
    if (running == 0) {
      destroy(highs);
    } else {
      library.call(HighsFunction.CLEAR, highs);
      closed.push(highs);
    }
  }

  private void destroy(MemorySegment highs) {
    library.destroy(highs);
    living--;
  }

  /// How many there are, whether open or waiting to be destroyed.
  public synchronized int living() {
    return living;
  }
}
