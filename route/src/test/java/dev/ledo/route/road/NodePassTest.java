package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NodePassTest {

  /// 42.1234511 and its like are a little less than so many ten millionths as binary fractions.
  @Test
  void aPlaceIsTheNearestOfTheTenMillionthsThatFilesWrite() {
    var nodes = new NodePass(new long[] {7, 8}, new RoadTags());
    nodes.node(7, 42.1234511, 1.5123455, Map.of());
    nodes.node(8, -42.1234511, -1.5123455, Map.of());
    assertThat(nodes.latE7(0)).isEqualTo(421_234_511);
    assertThat(nodes.lonE7(0)).isEqualTo(15_123_455);
    assertThat(nodes.latE7(1)).isEqualTo(-421_234_511);
    assertThat(nodes.lonE7(1)).isEqualTo(-15_123_455);
  }

  @Test
  void aNodeThatComesAgainElsewhereIsCountedAndStays() {
    var nodes = new NodePass(new long[] {7}, new RoadTags());
    nodes.node(7, 42.1, 1.5, Map.of());
    nodes.node(7, 42.1, 1.5, Map.of());
    nodes.node(9, 42.2, 1.5, Map.of());
    assertThat(nodes.moved()).isZero();
    nodes.node(7, 42.1000001, 1.5, Map.of());
    assertThat(nodes.moved()).isEqualTo(1);
    assertThat(nodes.firstMoved()).isEqualTo(7);
    assertThat(nodes.latE7(0)).isEqualTo(421_000_000);
  }
}
