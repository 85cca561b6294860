package dev.ledo.brief.section;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.Point;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The case's places on a map.
final class Places {

  private final CaseView view;

  Places(CaseView view) {
    this.view = view;
  }

  /// All places.
  List<Row> all() {
    return view.rows("sites");
  }

  /// Where a place lies, if the case says so.
  static Optional<Point> position(Row site) {
    if (!site.has("lat") || !site.has("lon")) {
      return Optional.empty();
    }
    return Optional.of(new Point(site.amount("lon").mid(), site.amount("lat").mid()));
  }

  /// Where the place with an id lies, if the case says so.
  Optional<Point> position(String id) {
    return view.find("sites", id).flatMap(Places::position);
  }

  /// Places whose position the case does not give.
  List<Row> withoutPosition() {
    return all().stream().filter(site -> position(site).isEmpty()).toList();
  }

  /// The close view: places whose control is recorded, or all if none is.
  Optional<Box> closeBox() {
    List<Point> held = positions(heldSites());
    List<Point> shown = held.isEmpty() ? located() : held;
    return shown.isEmpty() ? Optional.empty() : Optional.of(Box.around(shown, 0.22, 2.5));
  }

  /// The wide view: the close one, all ends of legs and the asking country's places.
  Optional<Box> wideBox() {
    Set<String> ids = heldSites();
    for (Row leg : view.rows("legs")) {
      ids.add(leg.text("from"));
      ids.add(leg.text("to"));
    }
    all().stream()
        .filter(site -> site.country("country").equals(view.theCase().info().country()))
        .forEach(site -> ids.add(site.id()));
    List<Point> shown = positions(ids);
    return shown.isEmpty() ? Optional.empty() : Optional.of(Box.around(shown, 0.12, 4));
  }

  private Set<String> heldSites() {
    return view.rows("control").stream()
        .map(row -> row.text("site"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Point> positions(Set<String> ids) {
    return ids.stream().flatMap(id -> position(id).stream()).toList();
  }

  private List<Point> located() {
    var points = new ArrayList<Point>();
    all().forEach(site -> position(site).ifPresent(points::add));
    return points;
  }
}
