package dev.ledo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ledo route`: ways over rugged terrain.
@Command(
    name = "route",
    description = "Find ways over roads and ground.",
    mixinStandardHelpOptions = true,
    subcommands = {RouteRoadsCommand.class})
final class RouteCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to find, for example: ledo route roads --osm FILE.pbf --from LAT,LON --to LAT,LON");
  }
}
