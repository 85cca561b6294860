package dev.ledo.route.hybrid;

import dev.ledo.route.road.RoadGraph;
import dev.ledo.route.road.RoadStates;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.terrain.Position;
import java.util.Arrays;

/// Where roads and ground meet: each node of a road and the cell in which it lies.
///
/// None on bridges, in tunnels, on motorways and ferries, nor where something stops the vehicle.
final class Portals {

  private static final int NONE = -1;

  private final int[] cellOfState;
  private final double[] lengthM;
  private final double[] cost;
  private final int[] firstState;
  private final int[] stateOfCell;
  private final PortalTerms terms;

  Portals(RoadStates states, GroundMoves ground, Tariff tariff, PortalTerms terms) {
    this.terms = terms;
    this.cellOfState = new int[states.nodes()];
    this.lengthM = new double[states.nodes()];
    this.cost = new double[states.nodes()];
    Arrays.fill(cellOfState, NONE);
    RoadGraph graph = states.graph();
    for (int edge = 0; edge < graph.edges(); edge++) {
      if (graph.road(edge).isOpenAside()) {
        tie(states, ground, tariff, graph.from(edge), graph.firstPoint(edge));
        tie(states, ground, tariff, graph.to(edge), graph.firstPoint(edge + 1) - 1);
      }
    }
    this.firstState = new int[ground.cells() + 1];
    this.stateOfCell = sorted();
  }

  private void tie(RoadStates states, GroundMoves ground, Tariff tariff, int node, int point) {
    if (cellOfState[node] != NONE || !states.isFree(node)) {
      return;
    }
    Position at = states.graph().position(point);
    ground
        .cellAt(at)
        .ifPresent(cell -> {
          cellOfState[node] = cell;
          lengthM[node] = terms.metres(at, ground.position(cell));
          cost[node] = tariff.of(lengthM[node], seconds(node), 0);
        });
  }

  private int[] sorted() {
    for (int cell : cellOfState) {
      if (cell != NONE) {
        firstState[cell + 1]++;
      }
    }
    for (int cell = 1; cell < firstState.length; cell++) {
      firstState[cell] += firstState[cell - 1];
    }
    int[] next = firstState.clone();
    int[] sorted = new int[firstState[firstState.length - 1]];
    for (int state = 0; state < cellOfState.length; state++) {
      if (cellOfState[state] != NONE) {
        sorted[next[cellOfState[state]]++] = state;
      }
    }
    return sorted;
  }

  /// The cell that a state of a road is tied to; -1 if none.
  int cell(int state) {
    return cellOfState[state];
  }

  int firstAt(int cell) {
    return firstState[cell];
  }

  int state(int index) {
    return stateOfCell[index];
  }

  double lengthM(int state) {
    return lengthM[state];
  }

  double cost(int state) {
    return cost[state];
  }

  double seconds(int state) {
    return terms.seconds() + lengthM[state] * terms.secondsPerM();
  }
}
