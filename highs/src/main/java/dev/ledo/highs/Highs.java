package dev.ledo.highs;

import dev.ledo.highs.internal.HighsLibrary;
import dev.ledo.highs.internal.Instances;
import dev.ledo.highs.internal.NativeStore;
import dev.ledo.highs.internal.Platform;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The HiGHS solver, found and loaded into this process.
///
/// One for the process, for any number of threads: what HiGHS must not do at the same time concerns
/// the whole process, and so does the state that keeps it from doing so.
public final class Highs {

  private static @Nullable Highs loaded;

  private final HighsLibrary library;
  private final Instances instances;

  private Highs(HighsLibrary library) {
    this.library = library;
    this.instances = new Instances(library);
  }

  /// Finds the native library for this platform, checks that it is the one this version of Ledo was
  /// built with, and loads it; after the first time, the same again.
  ///
  /// The library is kept in the user's folder for caches, under `ledo/native`.
  ///
  /// @throws HighsUnavailable if there is none for this platform, or it cannot be kept or loaded
  public static synchronized Highs load() {
    if (loaded == null) {
      var platform = Platform.of(System.getProperty("os.name"), System.getProperty("os.arch"));
      var home = Path.of(System.getProperty("user.home"));
      Path file = NativeStore.ofUser(System.getenv(), home, platform).keep(platform);
      loaded = new Highs(HighsLibrary.load(file, platform));
    }
    return loaded;
  }

  /// The version of HiGHS, such as `1.12.0`.
  public String version() {
    return library.version();
  }

  /// A session that solves a linear program again and again; close it to free its memory.
  ///
  /// @throws IllegalArgumentException if a column takes whole values only
  public LinearSession open(LinearModel model) {
    if (model.hasIntegers()) {
      throw new IllegalArgumentException(
          "the model has columns of whole numbers: open it by openInteger, or its relaxed() form");
    }
    return new LinearSession(instances, model);
  }

  /// A session that solves a program with whole numbers; close it to free its memory.
  public IntegerSession openInteger(LinearModel model) {
    return new IntegerSession(instances, model);
  }

  Instances instances() {
    return instances;
  }
}
