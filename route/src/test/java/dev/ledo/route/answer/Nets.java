package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.Link;
import dev.ledo.route.network.Mode;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Terms;
import dev.ledo.route.network.Throughput;
import dev.ledo.route.network.Vehicle;
import dev.ledo.route.network.Way;
import dev.ledo.route.network.Working;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Small networks for tests.
final class Nets {

  static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  /// 10 t at 18 km/h for 10 h a day, one day at each end.
  static final Vehicle TRUCK = Vehicle.of("truck-10t", 10, Working.of(18, 10, 1, 1));

  private Nets() {}

  /// So many of the same truck.
  static Vehicle trucks(double number) {
    return truck(Optional.empty(), known(number));
  }

  /// The same truck of a weight with its load.
  static Vehicle truckOfGross(double tonnes) {
    return truck(known(tonnes), Optional.empty());
  }

  private static Vehicle truck(Optional<Amount> grossT, Optional<Amount> fleet) {
    return new Vehicle(
        TRUCK.id(),
        TRUCK.payloadT(),
        grossT,
        TRUCK.working(),
        TRUCK.costPerDay(),
        TRUCK.costPerKm(),
        fleet);
  }

  static Amount exactly(double value) {
    return Amount.of(value);
  }

  static Optional<Amount> known(double value) {
    return Optional.of(Amount.of(value));
  }

  /// A two-way road of 10 km with freight, no charges, hours and risk of loss.
  static Segment road(
      String id, String from, String to, double freight, double hours, double risk) {
    return Segment.road(id, from, to)
        .with(Way.of(Mode.ROAD, exactly(10)))
        .with(Haul.of(exactly(freight), exactly(0), exactly(hours), exactly(risk)))
        .with(Throughput.UNLIMITED);
  }

  /// A two-way road that costs nothing and carries so many tonnes a month.
  static Segment pipe(String id, String from, String to, double tonnes) {
    return road(id, from, to, 0, 0, 0).with(Throughput.ofTonnes(exactly(tonnes)));
  }

  static Segment oneWay(Segment segment) {
    return new Segment(
        segment.id(),
        new Link(segment.link().from(), segment.link().to(), false),
        segment.way(),
        segment.haul(),
        segment.throughput(),
        segment.access(),
        segment.construction());
  }

  static Segment held(Segment segment, String actor, ControlForm form) {
    Access access = segment.access();
    return segment.with(
        access.withClaims(
            Stream.concat(
                    access.claims().stream(), Stream.of(ControlClaim.of(actor, form, "source")))
                .toList()));
  }

  /// A network of some segments, with a node for each of their ends but those given.
  static Network network(List<Node> nodes, Segment... segments) {
    Set<String> given = Set.copyOf(nodes.stream().map(Node::id).toList());
    Stream<Node> plain =
        Stream.of(segments)
            .flatMap(each -> Stream.of(each.link().from(), each.link().to()))
            .distinct()
            .filter(id -> !given.contains(id))
            .map(id -> Node.of(id, id));
    return new Network(Stream.concat(nodes.stream(), plain).toList(), List.of(segments), "USD");
  }

  static Network network(Segment... segments) {
    return network(List.of(), segments);
  }

  static Corridor corridor(String from, String to) {
    return corridor(from, to, TRUCK);
  }

  static Corridor corridor(String from, String to, Vehicle vehicle) {
    return new Corridor(
        from, Set.of(to), "concentrate", Optional.empty(), vehicle, DAY, Terms.PRUDENT);
  }

  static Corridor wanting(Corridor corridor, double tPerMonth) {
    return new Corridor(
        corridor.from(),
        corridor.to(),
        corridor.material(),
        known(tPerMonth),
        corridor.vehicle(),
        corridor.asOf(),
        corridor.terms());
  }
}
