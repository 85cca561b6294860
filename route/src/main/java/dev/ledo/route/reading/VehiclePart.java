package dev.ledo.route.reading;

import dev.ledo.cases.Row;
import dev.ledo.route.network.Vehicle;
import dev.ledo.route.network.Working;

/// Reads what carries the goods on driven ways.
final class VehiclePart {

  private VehiclePart() {}

  static Vehicle read(Row row) {
    return new Vehicle(
        row.id(),
        row.findAmount("payload"),
        row.findAmount("gross"),
        new Working(
            row.findAmount("speed"),
            row.findAmount("hours"),
            row.findAmount("load_days"),
            row.findAmount("unload_days")),
        row.findAmount("day_cost"),
        row.findAmount("km_cost"),
        row.findAmount("fleet"));
  }
}
