package dev.ledo.route.pace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The figures of vehicles and surfaces against the page that says where each comes from.
class SpeedPageTest {

  private static final Path PAGE = Path.of("../docs/methods/route-speed.md");

  /// The rows below a heading, each as its numbers in the order of its cells.
  private static List<List<String>> rows(String heading) throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    String part = page.substring(page.indexOf("### " + heading)).split("\n\n")[1];
    return part.lines().skip(2).map(SpeedPageTest::cells).toList();
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("[|,]"))
        .map(cell -> cell.replace("`", "").strip())
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
  }

  private static String percent(double share) {
    return number(Math.round(share * 1e6) / 1e4) + " %";
  }

  private static List<String> told(VehicleClass vehicle) {
    Stream<String> weights =
        Stream.of(vehicle.id(), number(vehicle.payloadT()), number(vehicle.grossT()));
    Stream<String> rest =
        switch (vehicle) {
          case Walker walker -> Stream.of(percent(walker.steepest()), percent(walker.steepest()));
          case Truck truck ->
              Stream.of(
                  number(truck.drive().powerKw()),
                  number(truck.drive().efficiency()),
                  number(truck.drive().brakingKw()),
                  number(truck.drive().drivenShare()),
                  number(truck.limits().topKmh()),
                  percent(truck.limits().up()),
                  percent(truck.limits().down()));
        };
    return Stream.concat(weights, rest).toList();
  }

  private static List<String> told(Surface surface) {
    return List.of(
        surface.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        percent(surface.rollingResistance()),
        number(surface.topKmh()),
        "%.2f".formatted(surface.grip(Weather.DRY)),
        "%.2f".formatted(surface.grip(Weather.WET)));
  }

  @Test
  void thePageHasEachVehicleAsItIs() throws IOException {
    assertThat(rows("Vehicles"))
        .containsExactlyInAnyOrderElementsOf(
            VehicleClass.all().stream().map(SpeedPageTest::told).toList());
  }

  @Test
  void thePageHasEachSurfaceAsItIs() throws IOException {
    assertThat(rows("Surfaces"))
        .containsExactlyElementsOf(
            Arrays.stream(Surface.values()).map(SpeedPageTest::told).toList());
  }
}
