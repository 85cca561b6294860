package dev.ledo.assay.certificate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/// A certificate drawn by chance: what it says, before anybody gave it a shape.
///
/// @param columns what was determined
/// @param samples ids, distinct
/// @param readings by sample, then by column
record DrawnCertificate(
    List<DrawnColumn> columns, List<String> samples, List<List<Reading>> readings) {

  private static final List<String> NAMES =
      List.of(
          "La", "Ce", "Pr", "Nd", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Y",
          "Th", "U", "Sc", "Fe2O3", "Al2O3", "SiO2", "LOI", "Dy2O3", "CeO2", "Zr", "Hf");

  /// @param lower detection limit in the unit
  /// @param decimals digits after the mark
  record DrawnColumn(
      String analyte, String unit, String method, double lower, double upper, int decimals) {}

  static DrawnCertificate draw(RandomGenerator random) {
    var names = new ArrayList<>(NAMES);
    Collections.shuffle(names, Random.from(random));
    var columns = new ArrayList<DrawnColumn>();
    for (String name : names.subList(0, 4 + random.nextInt(10))) {
      columns.add(column(name, random));
    }
    if (random.nextInt(3) == 0) {
      DrawnColumn first = columns.getFirst();
      columns.add(new DrawnColumn(first.analyte(), "%", "ME-OGREE", 0.01, 90, 2));
    }
    var samples = new ArrayList<String>();
    int count = 4 + random.nextInt(12);
    String prefix = List.of("KX-", "S", "0", "AB_").get(random.nextInt(4));
    for (int i = 0; i < count; i++) {
      samples.add(prefix + (10_000 + i * 7));
    }
    samples.addAll(List.of("*DUP " + samples.getFirst(), "*BLK BLANK", "*STD CRM-7"));
    var readings = new ArrayList<List<Reading>>();
    for (int i = 0; i < samples.size(); i++) {
      readings.add(columns.stream().map(column -> reading(column, random)).toList());
    }
    return new DrawnCertificate(columns, samples, readings);
  }

  private static DrawnColumn column(String name, RandomGenerator random) {
    boolean percent = name.contains("O") && !name.equals("Ho");
    int decimals = percent ? 2 : random.nextInt(4);
    double lower = Double.parseDouble((1 + random.nextInt(5)) + "e-" + decimals);
    return percent
        ? new DrawnColumn(name, "%", "ME-XRF26", lower, 90, decimals)
        : new DrawnColumn(name, "ppm", "ME-MS81", lower, 20_000, decimals);
  }

  private static Reading reading(DrawnColumn column, RandomGenerator random) {
    return switch (random.nextInt(25)) {
      case 0, 1, 2 -> new Reading.Below(column.lower());
      case 3 -> new Reading.Above(column.upper());
      case 4 -> new Reading.Missing(Reading.Cause.INSUFFICIENT_SAMPLE);
      case 5 -> new Reading.Missing(Reading.Cause.NOT_RECEIVED);
      case 6 -> new Reading.Missing(Reading.Cause.NOT_ANALYSED);
      default -> new Reading.Known(known(column, random));
    };
  }

  private static double known(DrawnColumn column, RandomGenerator random) {
    double span = Math.log(column.upper() / column.lower());
    double value = column.lower() * Math.exp(random.nextDouble() * span);
    return Math.max(column.lower(), Double.parseDouble(fixed(value, column.decimals())));
  }

  static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
