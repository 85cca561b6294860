package dev.ledo.route.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of a case's folder and of the folders in it, as an archive leaves them when unpacked.
final class FolderFiles {

  private static final int MOST_DEPTH = 4;

  private FolderFiles() {}

  /// In order of their paths; none if the folder is not there.
  ///
  /// @param beside small letters of names that are left alone, of files and of folders
  static List<Path> in(Path folder, Pattern beside) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder, MOST_DEPTH)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> !isBeside(folder.relativize(file), beside))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isBeside(Path path, Pattern beside) {
    for (Path name : path) {
      if (beside.matcher(name.toString().toLowerCase(Locale.ROOT)).matches()) {
        return true;
      }
    }
    return false;
  }
}
