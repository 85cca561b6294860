package dev.ledo.cli;

import dev.ledo.route.terrain.Position;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `LAT,LON` in degrees.
final class PositionConverter implements ITypeConverter<Position> {

  @Override
  public Position convert(String text) {
    String[] parts = text.split(",", -1);
    try {
      if (parts.length == 2) {
        return new Position(
            Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
      }
    } catch (NumberFormatException _) {
      // Told below, as any other text that is no position.
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'%s': %s; latitude comes first".formatted(text, e.getMessage()));
    }
    throw new TypeConversionException(
        "'%s' is no position; write LAT,LON in degrees, such as 25.3875,97.3904".formatted(text));
  }
}
