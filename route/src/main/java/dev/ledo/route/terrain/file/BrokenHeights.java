package dev.ledo.route.terrain.file;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/// A file of heights that cannot be used, on its way to whoever collects problems.
final class BrokenHeights extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  BrokenHeights(Problem problem) {
    super(problem.headline());
    this.problem = problem;
  }

  BrokenHeights(TerrainCode code, String file, String message) {
    this(Problem.of(code, Place.of(file), message));
  }

  BrokenHeights(TerrainCode code, Place place, String message) {
    this(Problem.of(code, place, message));
  }

  /// What a failure to read comes to: a file cut off or broken, or one that may not be read.
  static Problem unreadable(String file, IOException failure) {
    boolean broken = failure instanceof EOFException || failure instanceof ZipException;
    TerrainCode code = broken ? TerrainCode.R103 : TerrainCode.R101;
    String reason = failure.getMessage();
    return Problem.of(code, Place.of(file), reason == null ? failure.toString() : reason);
  }

  Problem problem() {
    return problem;
  }
}
