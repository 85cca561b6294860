package dev.ledo.brief.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.Land;
import dev.ledo.brief.atlas.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/// On a map 368 px wide and 184 px high, 4 by 2 degrees at the equator: 92 px a degree.
class LandNamesTest {

  private static final Box BOX = new Box(0, -1, 4, 1);

  private final LandNames names = new LandNames(BOX);

  private static Land land(String name, double west, double east) {
    return new Land("", name, List.of(polygon(west, east)));
  }

  private static List<List<Point>> polygon(double west, double east) {
    return List.of(
        List.of(
            new Point(west, -1),
            new Point(east, -1),
            new Point(east, 1),
            new Point(west, 1),
            new Point(west, -1)));
  }

  private List<LandNames.Placed> place(Land... lands) {
    return names.place(List.of(lands));
  }

  @Test
  void aNameStandsInTheMiddleOfItsLand() {
    List<LandNames.Placed> placed = place(land("Westland", 0, 2), land("Eastland", 2, 4));
    assertThat(placed).extracting(LandNames.Placed::name).containsExactly("Westland", "Eastland");
    assertThat(placed.getFirst().at().x()).isCloseTo(1, within(0.05));
    assertThat(placed.getFirst().at().y()).isCloseTo(0, within(0.05));
    assertThat(placed.getLast().at().x()).isCloseTo(3, within(0.05));
  }

  /// Half the 13 px of each line and 4 px between them are 17 px, 0.18 degrees, at least from
  /// middle to middle.
  @Test
  void aNameMakesWayForThatOfAPlace() {
    names.addPlace(new Point(0.8, 0), "Middletown");
    Point at = place(land("Westland", 0, 2)).getFirst().at();
    assertThat(Math.abs(at.y())).isBetween(17.0 / 92, 25.0 / 92);
    assertThat(at.x()).isCloseTo(1, within(0.05));
  }

  /// Ten letters of 5.5 px and 8 px for the symbol are 63 px; 3.4 degrees are 55 px from the edge.
  @Test
  void aPlaceNearTheEastEdgeHasItsNameOnTheLeft() {
    assertThat(names.side(new Point(3.4, 0), "Middletown")).isEqualTo("left");
    assertThat(names.side(new Point(3.2, 0), "Middletown")).isEqualTo("right");
    assertThat(names.side(new Point(0.1, 0), "a".repeat(80))).isEqualTo("right");
  }

  @Test
  void aNameStandsOffLinesWhereThereIsRoom() {
    names.addLine(List.of(new Point(0, 0), new Point(2, 0)));
    assertThat(Math.abs(place(land("Westland", 0, 2)).getFirst().at().y())).isGreaterThan(0.1);
  }

  /// A name of 20 letters is wider than the part of its land that has no places.
  @Test
  void aNameWithoutRoomIsLeftOut() {
    for (double y = -0.9; y < 1; y += 0.2) {
      names.addPlace(new Point(0.1, y), "Town of many letters, the whole breadth");
    }
    assertThat(place(land("Westland", 0, 2), land("Eastland", 3, 4)))
        .extracting(LandNames.Placed::name)
        .containsExactly("Eastland");
  }

  /// Not in the sea between them, nor on the smaller one.
  @Test
  void aNameStandsOnTheLargestPartOfItsLand() {
    var land = new Land("", "Islands", List.of(polygon(3.4, 4), polygon(0, 1.4)));
    assertThat(place(land).getFirst().at().x()).isCloseTo(0.7, within(0.05));
  }

  @Test
  void areasWithoutANameGetNone() {
    assertThat(place(land("", 0, 4))).isEmpty();
  }
}
