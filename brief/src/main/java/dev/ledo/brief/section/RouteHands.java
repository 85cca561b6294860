package dev.ledo.brief.section;

import dev.ledo.brief.model.Text;
import dev.ledo.route.MainRoute;
import dev.ledo.route.answer.Holding;
import dev.ledo.route.network.ControlForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Through whose hands a route goes.
final class RouteHands {

  private RouteHands() {}

  /// All of them and where, and the places of which nobody says who holds them.
  static Text sentence(RouteFigures figures, MainRoute main) {
    Map<String, Map<ControlForm, Set<String>>> byActor = new LinkedHashMap<>();
    for (Holding holding : main.hands()) {
      byActor
          .computeIfAbsent(holding.claim().actor(), actor -> new LinkedHashMap<>())
          .computeIfAbsent(holding.claim().form(), form -> new LinkedHashSet<>())
          .add(holding.place());
    }
    List<Text> hands = new ArrayList<>();
    byActor.forEach((actor, forms) ->
        hands.add(Text.of("{} {}", figures.words().actor(actor), places(figures, forms))));
    Text named =
        hands.isEmpty()
            ? Text.of("The case names nobody on this way.")
            : Text.of("On {}: {}.", figures.reading().corridor().asOf(), Text.join("; ", hands));
    List<String> unknown = unknown(main);
    return unknown.isEmpty()
        ? named
        : named.plus(Text.of(" Who holds {} is not in the case.", figures.words().linked(unknown)));
  }

  private static Text places(RouteFigures figures, Map<ControlForm, Set<String>> forms) {
    return Text.join(
        " and ",
        forms.entrySet().stream()
            .map(each ->
                Text.of(
                    "{} {}",
                    verb(each.getKey()),
                    figures.words().linked(List.copyOf(each.getValue()))))
            .toList());
  }

  private static String verb(ControlForm form) {
    return switch (form) {
      case HELD -> "holds";
      case CONTESTED -> "contests";
      case CLAIMED -> "claims";
    };
  }

  private static List<String> unknown(MainRoute main) {
    Set<String> told = main.hands().stream().map(Holding::place).collect(Collectors.toSet());
    return main.priced().route().nodes().stream().filter(node -> !told.contains(node)).toList();
  }

  /// Names of all actors along a route, each once.
  static String names(RouteFigures figures, MainRoute main) {
    return main.hands().stream()
        .map(holding -> figures.words().actor(holding.claim().actor()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
