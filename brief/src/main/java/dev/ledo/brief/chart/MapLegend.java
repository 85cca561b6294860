package dev.ledo.brief.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the signs of a map of places mean: a row below it for each kind of sign.
///
/// @param looks names of the ways, may be empty
/// @param holders who holds places
/// @param kinds of places
record MapLegend(
    Set<String> looks, Set<String> holders, Set<String> kinds, Optional<GroundPicture> ground) {

  private static final int WIDE_ROW = 24;
  private static final int NARROW_ROW = 62;
  private static final int WAY_PIXELS = 3;

  /// How many rows there are.
  int rows() {
    return 2 + (looks.isEmpty() ? 0 : 1) + (ground.isPresent() ? 1 : 0);
  }

  /// Pixels below the map.
  int room() {
    return WIDE_ROW * rows() + 8;
  }

  /// The same in a narrow picture, where a row takes several lines.
  int narrowRoom() {
    return NARROW_ROW * rows() - 6;
  }

  /// Height as a length of the style sheet.
  String height() {
    return rows() == 2 ? "var(--legend)" : "calc(%s * var(--legend))".formatted(rows() / 2.0);
  }

  /// The rows, from the top one on.
  List<Object> written() {
    var legends = new ArrayList<Object>();
    if (!looks.isEmpty()) {
      legends.add(legend(rowBelow(legends), looks, "rect").with("itemHeight", WAY_PIXELS));
    }
    legends.add(legend(rowBelow(legends), holders, "circle"));
    legends.add(legend(rowBelow(legends), kinds, ""));
    ground.ifPresent(picture -> legends.add(legend(rowBelow(legends), picture.legend(), "")));
    return legends;
  }

  /// What takes their place in a narrow picture.
  List<Object> narrow() {
    var legends = new ArrayList<Object>();
    for (int row = rows() - 1; row >= 0; row--) {
      legends.add(Json.object().with("bottom", NARROW_ROW * row));
    }
    return legends;
  }

  /// Pixels from the bottom to the row that follows those before.
  private int rowBelow(List<Object> before) {
    return WIDE_ROW * (rows() - 1 - before.size());
  }

  private static Json legend(int bottom, Collection<?> names, String icon) {
    Json legend =
        Json.object()
            .with("type", "plain")
            .with("left", 0)
            .with("bottom", bottom)
            .with("selectedMode", false)
            .with("itemHeight", 10)
            .with("itemWidth", 14)
            .with("textStyle", Json.object().with("color", "--ink"))
            .with("data", Json.listOf(names));
    return icon.isEmpty() ? legend : legend.with("icon", icon);
  }
}
