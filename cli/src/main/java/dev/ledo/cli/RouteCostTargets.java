package dev.ledo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The files that `ledo route cost` is to write, each in the format that its name's ending tells.
///
/// A name without an ending takes the first format.
record RouteCostTargets(
    Optional<Path> out, Optional<Path> path, List<Path> profiles, Optional<Path> map) {

  /// Formats of rasters.
  static final List<String> RASTERS = List.of("tif", "tiff", "asc");

  private static final List<String> WAYS = List.of("geojson", "json", "gpx", "csv");
  private static final List<String> PROFILES = List.of("txt", "csv", "svg");
  private static final List<String> MAPS = List.of("png");

  RouteCostTargets {
    profiles = List.copyOf(profiles);
  }

  List<Path> all() {
    return Stream.of(out.stream(), path.stream(), profiles.stream(), map.stream())
        .flatMap(files -> files)
        .toList();
  }

  /// Checks that names and formats agree, and that nothing is written over.
  ///
  /// @param inputs files that are read
  /// @throws ParameterException with what is wrong
  void check(CommandSpec spec, List<Path> inputs) {
    out.ifPresent(file -> needEnding(spec, "--out", file, RASTERS));
    path.ifPresent(file -> needEnding(spec, "--path", file, WAYS));
    profiles.forEach(file -> needEnding(spec, "--profile", file, PROFILES));
    map.ifPresent(file -> needEnding(spec, "--map", file, MAPS));
    List<Path> targets = all();
    for (int i = 0; i < targets.size(); i++) {
      Path target = targets.get(i);
      if (targets.subList(0, i).stream().anyMatch(other -> OutputFile.isSame(target, other))) {
        throw mistake(spec, "two results would be written to " + target);
      }
      if (inputs.stream().anyMatch(input -> OutputFile.isSame(target, input))) {
        throw mistake(spec, target + " is read from; choose another file to write");
      }
    }
  }

  /// @throws ParameterException if a file's name has an ending, and one of another format
  static void needEnding(CommandSpec spec, String option, Path file, List<String> endings) {
    boolean hasEnding = String.valueOf(file.getFileName()).contains(".");
    if (hasEnding && !endings.contains(ending(file))) {
      throw mistake(
          spec,
          "%s %s: this is written as .%s".formatted(option, file, String.join(", .", endings)));
    }
  }

  /// The ending of a file's name, in small letters, without its dot.
  static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static ParameterException mistake(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
