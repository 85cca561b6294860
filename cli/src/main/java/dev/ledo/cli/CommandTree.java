package dev.ledo.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/// A command, and those beneath it that its first word may name.
///
/// Reading by reflection what a command takes is most of the time of a short run, so that a command
/// nobody asks for is not read. Help and advice on a misspelt name need them all.
///
/// @param name as the command's annotation has it
/// @param command makes the object that picocli fills
/// @param beneath the commands beneath, in the order of help
record CommandTree(String name, Supplier<Object> command, List<CommandTree> beneath) {

  CommandTree {
    beneath = List.copyOf(beneath);
  }

  static CommandTree of(String name, Supplier<Object> command, CommandTree... beneath) {
    return new CommandTree(name, command, List.of(beneath));
  }

  /// The command, with as many of those beneath it as these words can have to do with.
  ///
  /// @param words what follows the command's name
  CommandLine lineFor(List<String> words) {
    var line = new CommandLine(command.get());
    line.getCommandSpec().versionProvider(new Main.Version());
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    askedFor(words).forEach(asked -> line.addSubcommand(asked.name, asked.lineFor(rest)));
    return line;
  }

  private List<CommandTree> askedFor(List<String> words) {
    String first = words.isEmpty() ? "" : words.getFirst();
    if (first.equals("--version") || first.equals("-V")) {
      return List.of();
    }
    return beneath.stream()
        .filter(tree -> tree.name.equals(first))
        .findFirst()
        .map(List::of)
        .orElse(beneath);
  }
}
