package dev.ledo.highs;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// HiGHS' C interface, loaded into this process for good.
///
/// Calls have the shapes of {@link HighsFunction}. What C can break is not checked here: pointers,
/// lengths, threads.
@SuppressWarnings("restricted")
final class HighsLibrary {

  private static final int MAX_TEXT = 64;

  private final Map<HighsFunction, MethodHandle> functions = new EnumMap<>(HighsFunction.class);

  private HighsLibrary(SymbolLookup symbols) {
    Linker linker = Linker.nativeLinker();
    for (HighsFunction function : HighsFunction.values()) {
      MemorySegment address = symbols.findOrThrow(function.symbol());
      functions.put(function, linker.downcallHandle(address, function.descriptor()));
    }
  }

  /// Loads a library that has been checked.
  ///
  /// @throws HighsUnavailable if the system cannot load it, or it is not a HiGHS this code knows
  static HighsLibrary load(Path file, Platform platform) {
    try {
      for (String needed : platform.systemLibraries()) {
        SymbolLookup.libraryLookup(needed, Arena.global());
      }
      var library = new HighsLibrary(SymbolLookup.libraryLookup(file, Arena.global()));
      library.requireIntegersOf32Bits(file);
      Silence.fallOn(platform);
      return library;
    } catch (IllegalArgumentException e) {
      throw new HighsUnavailable(
          ("The solver's library %s cannot be loaded on %s (%s). It needs the C++ library of the"
                  + " system: on Debian the package libstdc++6, on Alpine gcompat and libstdc++, on"
                  + " Windows the Visual C++ redistributable.")
              .formatted(file, platform, e.getMessage()),
          e);
    } catch (IllegalCallerException e) {
      throw new HighsUnavailable(
          "Java was told not to run native code; start it with --enable-native-access=ALL-UNNAMED.",
          e);
    }
  }

  private void requireIntegersOf32Bits(Path file) {
    int size = call(HighsFunction.SIZE_OF_INT, MemorySegment.NULL);
    if (size != Integer.BYTES) {
      throw new HighsUnavailable(
          "The solver's library %s counts in integers of %d bytes instead of 4."
              .formatted(file, size));
    }
  }

  /// The version of HiGHS, such as `1.12.0`.
  String version() {
    return address(HighsFunction.VERSION).reinterpret(MAX_TEXT).getString(0);
  }

  MemorySegment create() {
    return address(HighsFunction.CREATE);
  }

  void destroy(MemorySegment highs) {
    try {
      handle(HighsFunction.DESTROY).invokeExact(highs);
    } catch (Throwable e) {
      throw unexpected(HighsFunction.DESTROY, e);
    }
  }

  private MemorySegment address(HighsFunction function) {
    try {
      return (MemorySegment) handle(function).invokeExact();
    } catch (Throwable e) {
      throw unexpected(function, e);
    }
  }

  int call(HighsFunction function, MemorySegment highs) {
    try {
      return (int) handle(function).invokeExact(highs);
    } catch (Throwable e) {
      throw unexpected(function, e);
    }
  }

  int call(HighsFunction function, MemorySegment highs, MemorySegment a) {
    try {
      return (int) handle(function).invokeExact(highs, a);
    } catch (Throwable e) {
      throw unexpected(function, e);
    }
  }

  int call(HighsFunction function, MemorySegment highs, MemorySegment a, int b) {
    try {
      return (int) handle(function).invokeExact(highs, a, b);
    } catch (Throwable e) {
      throw unexpected(function, e);
    }
  }

  int call(HighsFunction function, MemorySegment highs, MemorySegment a, double b) {
    try {
      return (int) handle(function).invokeExact(highs, a, b);
    } catch (Throwable e) {
      throw unexpected(function, e);
    }
  }

  int call(HighsFunction function, MemorySegment highs, MemorySegment a, MemorySegment b) {
    try {
      return (int) handle(function).invokeExact(highs, a, b);
    } catch (Throwable e) {
      throw unexpected(function, e);
    }
  }

  int call(HighsFunction function, MemorySegment highs, int from, int to, MemorySegment a) {
    try {
      return (int) handle(function).invokeExact(highs, from, to, a);
    } catch (Throwable e) {
      throw unexpected(function, e);
    }
  }

  int call(
      HighsFunction function,
      MemorySegment highs,
      int from,
      int to,
      MemorySegment a,
      MemorySegment b) {
    try {
      return (int) handle(function).invokeExact(highs, from, to, a, b);
    } catch (Throwable e) {
      throw unexpected(function, e);
    }
  }

  int changeEntry(MemorySegment highs, int row, int column, double value) {
    try {
      return (int) handle(HighsFunction.CHANGE_ENTRY).invokeExact(highs, row, column, value);
    } catch (Throwable e) {
      throw unexpected(HighsFunction.CHANGE_ENTRY, e);
    }
  }

  /// @param parts values of columns, then three more as the function says
  int solution(HighsFunction function, MemorySegment highs, MemorySegment... parts) {
    try {
      return (int) handle(function).invokeExact(highs, parts[0], parts[1], parts[2], parts[3]);
    } catch (Throwable e) {
      throw unexpected(function, e);
    }
  }

  int addRows(MemorySegment highs, NativeRows rows) {
    try {
      return (int)
          handle(HighsFunction.ADD_ROWS)
              .invokeExact(
                  highs,
                  rows.count(),
                  rows.lower(),
                  rows.upper(),
                  rows.entries(),
                  rows.starts(),
                  rows.columns(),
                  rows.values());
    } catch (Throwable e) {
      throw unexpected(HighsFunction.ADD_ROWS, e);
    }
  }

  int passModel(
      MemorySegment highs, Sense sense, double offset, NativeColumns columns, NativeRows rows) {
    try {
      return (int)
          handle(HighsFunction.PASS_MIP)
              .invokeExact(
                  highs,
                  columns.count(),
                  rows.count(),
                  rows.entries(),
                  NativeRows.FORMAT,
                  sense.sign(),
                  offset,
                  columns.cost(),
                  columns.lower(),
                  columns.upper(),
                  rows.lower(),
                  rows.upper(),
                  rows.starts(),
                  rows.columns(),
                  rows.values(),
                  columns.kinds());
    } catch (Throwable e) {
      throw unexpected(HighsFunction.PASS_MIP, e);
    }
  }

  private MethodHandle handle(HighsFunction function) {
    return Objects.requireNonNull(functions.get(function));
  }

  private static IllegalStateException unexpected(HighsFunction function, Throwable e) {
    return new IllegalStateException(function.symbol() + " could not be called", e);
  }
}
