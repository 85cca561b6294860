package dev.ledo.route.road;

import dev.ledo.core.Progress;
import dev.ledo.route.road.search.Journey;
import dev.ledo.route.road.search.Search;
import dev.ledo.route.road.search.Tree;
import dev.ledo.route.terrain.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far roads lead from one place towards another, and on from somewhere to that other, where
/// they do not join the two.
///
/// Only ends of roads and junctions are looked at, and the far side is chosen after the near one,
/// so that there may be roads for more of the way than is found, never for less.
public final class RoadsToward {

  private final RoadStates states;
  private final RoadEnds ends;
  private final RoadSnapper snapper;

  /// @param costs of the roads
  /// @param snapper finds the roads near the ends
  public RoadsToward(RoadCosts costs, RoadSnapper snapper) {
    this.states = RoadStates.of(costs, new Tariff(Criterion.LENGTH, 0, 0));
    this.ends = new RoadEnds(states);
    this.snapper = snapper;
  }

  /// Roads at both ends of a way.
  ///
  /// @param startM metres on roads from the start
  /// @param endM metres on roads to the end
  /// @param gapM metres in a straight line between them, with those from the ends to their roads
  public record Part(double startM, double endM, double gapM) {

    private double totalM() {
      return startM + endM + gapM;
    }
  }

  /// A place that roads reach.
  ///
  /// @param roadM metres on them
  /// @param offM metres from the end of the way to where they begin
  private record Reached(Position at, double roadM, double offM) {}

  /// The roads that leave the least gap on a way of bounded length.
  ///
  /// @param mostM that roads and gap may be long together
  /// @return empty if the straight line is longer than that already, or progress asked to stop
  public Optional<Part> find(Position from, Position to, double mostM, Progress progress) {
    List<Reached> starts = reached(from, true, progress);
    List<Reached> finishes = reached(to, false, progress);
    if (progress.isCancelled()) {
      return Optional.empty();
    }
    Reached end = finishes.getFirst();
    Stream<Part> fromStart =
        starts.stream()
            .filter(each -> part(each, end).totalM() <= mostM)
            .min(Comparator.comparingDouble(each -> part(each, end).gapM()))
            .stream()
            .flatMap(near -> finishes.stream().map(far -> part(near, far)));
    Reached start = starts.getFirst();
    Stream<Part> fromEnd =
        finishes.stream()
            .filter(each -> part(start, each).totalM() <= mostM)
            .min(Comparator.comparingDouble(each -> part(start, each).gapM()))
            .stream()
            .flatMap(near -> starts.stream().map(far -> part(far, near)));
    return Stream.concat(fromStart, fromEnd)
        .filter(part -> part.totalM() <= mostM)
        .min(Comparator.comparingDouble(Part::gapM));
  }

  private static Part part(Reached start, Reached end) {
    double apartM = Geodesic.metres(start.at.lat(), start.at.lon(), end.at.lat(), end.at.lon());
    return new Part(start.roadM, end.roadM, start.offM + apartM + end.offM);
  }

  /// The place itself first, then all that the nearest road and the nearest of the largest group
  /// lead to, or come from.
  private List<Reached> reached(Position place, boolean isForward, Progress progress) {
    List<Reached> reached = new ArrayList<>();
    reached.add(new Reached(place, 0, 0));
    Stream.of(snapper.near(place), snapper.nearJoined(place))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(snap -> {
          Tree tree = tree(snap, isForward, progress);
          for (int state = 0; state < states.nodes(); state++) {
            if (tree.isSettled(state)) {
              var at = new Position(states.lat(state), states.lon(state));
              reached.add(new Reached(at, tree.cost(state), snap.distanceM()));
            }
          }
        });
    return reached;
  }

  private Tree tree(Snap snap, boolean isForward, Progress progress) {
    var journey =
        new Journey(
            states,
            isForward ? ends.outOf(snap) : List.of(),
            isForward ? List.of() : ends.into(snap));
    var search = new Search(journey, progress::isCancelled);
    return isForward
        ? search.all(journey.start())
        : search.backward(journey.start(), journey.end(), 1);
  }
}
