package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Segment;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which segments are open in a drawn year.
///
/// The number behind each choice depends on seed, draw, place and month only. So all ends of the
/// ranges see the same luck, and what is open at a worse end is open at a better one.
final class Draw {

  private static final int WHOLE_YEAR = 12;

  private final Situation situation;
  private final Outlook.Wish wish;
  private final End end;
  private final Map<String, List<Share>> ofSegment = new HashMap<>();
  private final Map<String, Set<String>> ofActor = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /// What is told of a segment in a month.
  ///
  /// @param ofMonth open share, or the probability of being open
  private record Share(double ofMonth, boolean isChance) {}

  Draw(Situation situation, Outlook.Wish wish, End end) {
    this.situation = situation;
    this.wish = wish;
    this.end = end;
    for (Segment segment : situation.network.segments()) {
      numbers.put(segment.id(), numbers.size());
      ofSegment.put(
          segment.id(), Situation.YEAR.stream().map(month -> share(segment, month)).toList());
    }
    for (String actor : new TreeSet<>(wish.closes().keySet())) {
      numbers.put("actor " + actor, numbers.size());
      ofActor.put(actor, placesOf(actor));
    }
  }

  private Set<String> placesOf(String actor) {
    var control = new Control(situation.network, situation.corridor);
    Set<ControlForm> forms = EnumSet.allOf(ControlForm.class);
    Set<String> segments = new HashSet<>(control.segments(actor, forms));
    List<String> nodes = control.nodes(actor, forms);
    situation.network.segments().stream()
        .filter(each -> nodes.contains(each.link().from()) || nodes.contains(each.link().to()))
        .forEach(each -> segments.add(each.id()));
    return segments;
  }

  /// The year of a draw.
  OpenShares year(int draw) {
    Set<String> shut = new HashSet<>();
    wish.closes()
        .forEach((actor, probability) -> {
          if (luck(draw, "actor " + actor, WHOLE_YEAR) < probability) {
            shut.addAll(ofActor.getOrDefault(actor, Set.of()));
          }
        });
    return (segment, month) -> shut.contains(segment.id()) ? 0 : drawn(draw, segment.id(), month);
  }

  private Share share(Segment segment, Month month) {
    if (segment.access().season().in(month) instanceof MonthState.Chance(Amount probability)) {
      boolean passes = situation.passage.passes(segment, end);
      return new Share(passes ? end.capacity(probability) : 0, true);
    }
    return new Share(situation.passage.openShare(segment, month, end), false);
  }

  private double drawn(int draw, String segment, Month month) {
    int at = month.getValue() - 1;
    Share share = ofSegment.getOrDefault(segment, List.of()).get(at);
    if (!share.isChance()) {
      return share.ofMonth();
    }
    return luck(draw, segment, at) < share.ofMonth() ? 1 : 0;
  }

  /// A number in 0..1, 1 excluded.
  private double luck(int draw, String place, int month) {
    long mixed = mix(wish.seed() ^ mix(draw));
    mixed = mix(mixed + numbers.getOrDefault(place, -1));
    return (mix(mixed + month) >>> 11) * 0x1p-53;
  }

  /// The step of SplitMix64 (Steele, Lea and Flood 2014).
  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
