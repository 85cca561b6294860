package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Vehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a passage takes by each criterion, where the figures for it are known.
///
/// What is unknown counts as nothing at the optimistic end, since no figure is negative, and as
/// without limit otherwise.
final class Prices {

  private static final double HOURS_OF_DAY = 24;

  private final Vehicle vehicle;

  Prices(Vehicle vehicle) {
    this.vehicle = vehicle;
  }

  /// The weight of a segment, not negative; infinite where it is unknown.
  double weight(Segment segment, Criterion criterion, End end) {
    return switch (criterion) {
      case MONEY -> orUnknown(freight(segment, end), end) + charges(segment, end);
      case DAYS -> orUnknown(days(segment, end), end);
      case RISK -> risk(orUnknown(cost(segment.haul().lossProbability(), end), end));
    };
  }

  /// Charges for a tonne, not negative; infinite where they are unknown.
  double charges(Segment segment, End end) {
    return orUnknown(cost(segment.haul().chargesPerT(), end), end);
  }

  /// Money for a tonne as far as it is told, what is unknown or without limit left out.
  double moneyAsFarAsTold(Segment segment, End end) {
    return orNothing(freight(segment, end)) + orNothing(cost(segment.haul().chargesPerT(), end));
  }

  /// The weight at the middle with what is unknown or without limit left out.
  double weightAsFarAsTold(Segment segment, Criterion criterion) {
    double weight = weight(segment, criterion, End.MIDDLE);
    if (Double.isFinite(weight)) {
      return weight;
    }
    return criterion == Criterion.MONEY ? moneyAsFarAsTold(segment, End.MIDDLE) : 0;
  }

  private static double orNothing(OptionalDouble figure) {
    return figure.isPresent() && Double.isFinite(figure.getAsDouble()) ? figure.getAsDouble() : 0;
  }

  private static double risk(double probability) {
    return probability >= 1 ? Double.POSITIVE_INFINITY : -Math.log1p(-probability);
  }

  private static double orUnknown(OptionalDouble known, End end) {
    return known.orElse(end == End.OPTIMISTIC ? 0 : Double.POSITIVE_INFINITY);
  }

  private static OptionalDouble cost(Optional<Amount> amount, End end) {
    return amount.map(end::cost).map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  /// Money for the carriage of a tonne: as the segment says, or, of a driven one, what the vehicle
  /// costs for the way there and the empty way back.
  OptionalDouble freight(Segment segment, End end) {
    OptionalDouble told = cost(segment.haul().freightPerT(), end);
    return told.isPresent() || !segment.way().mode().isDriven() ? told : running(segment, end);
  }

  private OptionalDouble running(Segment segment, End end) {
    OptionalDouble days = days(segment, end);
    OptionalDouble perDay = cost(vehicle.costPerDay(), end);
    OptionalDouble perKm = cost(vehicle.costPerKm(), end);
    OptionalDouble km = cost(segment.way().lengthKm(), end);
    boolean known = days.isPresent() && perDay.isPresent() && perKm.isPresent() && km.isPresent();
    if (!known || vehicle.payloadT().isEmpty()) {
      return OptionalDouble.empty();
    }
    double trip =
        perDay.getAsDouble() * days.getAsDouble() + perKm.getAsDouble() * km.getAsDouble();
    return OptionalDouble.of(2 * trip / end.capacity(vehicle.payloadT().get()));
  }

  /// Days under way.
  OptionalDouble days(Segment segment, End end) {
    OptionalDouble told = cost(segment.haul().days(), end);
    if (told.isPresent()) {
      return told;
    }
    OptionalDouble hours = hours(segment, end);
    if (!segment.way().mode().isDriven()) {
      return divide(hours, HOURS_OF_DAY);
    }
    return vehicle.working().hoursPerDay().isEmpty()
        ? OptionalDouble.empty()
        : divide(hours, end.capacity(vehicle.working().hoursPerDay().get()));
  }

  private static OptionalDouble divide(OptionalDouble a, double b) {
    return a.isPresent() ? OptionalDouble.of(a.getAsDouble() / b) : a;
  }

  private OptionalDouble hours(Segment segment, End end) {
    OptionalDouble told = cost(segment.haul().hours(), end);
    boolean canDerive =
        segment.way().mode().isDriven() && vehicle.working().kmPerHour().isPresent();
    if (told.isPresent() || !canDerive) {
      return told;
    }
    return divide(
        cost(segment.way().lengthKm(), end), end.capacity(vehicle.working().kmPerHour().get()));
  }

  /// What is missing for the weight of a segment.
  List<Gap> gaps(Segment segment, Criterion criterion) {
    Haul haul = segment.haul();
    var gaps = new ArrayList<Gap>();
    switch (criterion) {
      case MONEY -> {
        note(gaps, segment, Figure.FREIGHT, freight(segment, End.MIDDLE).isPresent());
        note(gaps, segment, Figure.CHARGES, haul.chargesPerT().isPresent());
      }
      case DAYS -> noteDays(gaps, segment);
      case RISK -> note(gaps, segment, Figure.LOSS_PROBABILITY, haul.lossProbability().isPresent());
    }
    return gaps;
  }

  private void noteDays(List<Gap> gaps, Segment segment) {
    if (segment.haul().days().isPresent()) {
      return;
    }
    note(gaps, segment, Figure.HOURS, hours(segment, End.MIDDLE).isPresent());
    if (segment.way().mode().isDriven() && vehicle.working().hoursPerDay().isEmpty()) {
      gaps.add(new Gap(vehicle.id(), Figure.HOURS_A_DAY));
    }
  }

  private static void note(List<Gap> gaps, Segment segment, Figure figure, boolean known) {
    if (!known) {
      gaps.add(new Gap(segment.id(), figure));
    }
  }
}
