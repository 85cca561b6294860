package dev.ledo.brief.section;

import dev.ledo.route.reading.GradeBand;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One colour for each holder of places, the same in every picture.
final class Palette {

  private static final List<String> COLOURS =
      List.of("--c1", "--c2", "--c4", "--c3", "--c7", "--c8");
  private static final Set<String> DOUBTFUL = Set.of(Holders.CONTESTED, Holders.CLAIMED);
  private static final String DOUBTFUL_COLOUR = "--c5";
  private static final String UNKNOWN_COLOUR = "--c6";

  private final Map<String, String> byName = new HashMap<>();

  /// Colours in the order in which `control` names the holders.
  Palette(Setting setting) {
    var seen = new LinkedHashSet<String>();
    setting.view().rows("control").forEach(row -> seen.add(setting.names().holder(row)));
    seen.forEach(name -> byName.put(name, COLOURS.get(byName.size() % COLOURS.size())));
  }

  /// Name of the shade of a band of grade, the steeper the farther from the paper.
  static String of(GradeBand band) {
    return switch (band) {
      case GENTLE -> "--m2";
      case MODERATE -> "--m3";
      case STEEP -> "--m4";
      case STEEPEST -> "--m5";
    };
  }

  /// Name of a colour of the page.
  String of(String holder) {
    return byName.getOrDefault(
        holder, DOUBTFUL.contains(holder) ? DOUBTFUL_COLOUR : UNKNOWN_COLOUR);
  }
}
