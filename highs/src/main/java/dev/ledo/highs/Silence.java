package dev.ledo.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;

/// Sends what C code prints to nowhere, for the rest of the process.
///
/// HiGHS 1.12 prints a line for its developers (`…transformNewIntegerFeasibleSolution…`) whatever
/// its options say, in the middle of what Ledo writes. The C library's own stream is exchanged and
/// not the process's output, so that Java prints as before. On Windows there is no such exchange;
/// there the line comes through.
@SuppressWarnings("restricted")
final class Silence {

  private Silence() {}

  static void fallOn(Platform platform) {
    Linker linker = Linker.nativeLinker();
    SymbolLookup c = linker.defaultLookup();
    Optional<MemorySegment> stream = platform.standardStream().flatMap(c::find);
    Optional<MemorySegment> open = c.find("fopen");
    if (stream.isPresent() && open.isPresent()) {
      MemorySegment nowhere = open(linker, open.get());
      if (!nowhere.equals(MemorySegment.NULL)) {
        stream.get().reinterpret(ADDRESS.byteSize()).set(ADDRESS, 0, nowhere);
      }
    }
  }

  private static MemorySegment open(Linker linker, MemorySegment function) {
    var open = linker.downcallHandle(function, FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      return (MemorySegment)
          open.invokeExact(arena.allocateFrom("/dev/null"), arena.allocateFrom("w"));
    } catch (Throwable e) {
      throw new IllegalStateException("fopen could not be called", e);
    }
  }
}
