package dev.ledo.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `ledo` command.
@Command(
    name = "ledo",
    description = "Where critical minerals can come from, and how sure that is.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Callable<Integer> {

  /// Runs one command and ends the process with its exit code.
  ///
  /// @param args the words after `ledo`
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, System.out);
    return 0;
  }

  /// The version as the manifest of the jar states it.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      Optional<String> version =
          Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
      return new String[] {"ledo " + version.orElse("development")};
    }
  }
}
