package dev.ledo.brief.section;

import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Segment;
import java.util.ArrayList;
import java.util.List;

/// Who holds the stretches of a corridor on the day, each with the colour of all pictures.
final class RouteHolders {

  private static final String UNKNOWN_COLOUR = "--c6";
  private static final String SEVERAL_COLOUR = "--ink";

  private final RouteFigures figures;
  private final Palette palette;

  RouteHolders(RouteFigures figures) {
    this.figures = figures;
    this.palette = new Palette(figures.setting());
  }

  /// Who holds a stretch.
  ///
  /// @param kind `held by A`, that several do or contend, or that nobody is told: in a legend
  /// @param name of whoever it is, after the kind if that is not one holder
  /// @param words of all who stand to it, and how
  record Hand(String kind, String name, String words, String colour) {}

  /// Of the stretch itself if the case says so, else of its ends.
  Hand of(Segment segment) {
    List<ControlClaim> own = onTheDay(segment.access().claims());
    if (!own.isEmpty()) {
      return hand(own, figures.words().hands(own));
    }
    List<ControlClaim> ends = new ArrayList<>();
    ends.addAll(ofNode(segment.link().from()));
    ends.addAll(ofNode(segment.link().to()));
    if (ends.isEmpty()) {
      String words = "who holds it or its ends is not in the case";
      return new Hand("holder not told", "not told", words, UNKNOWN_COLOUR);
    }
    return hand(ends, "told of its ends only: " + figures.words().hands(ends));
  }

  /// Contested only if a claim says so: that its ends are in different hands is no contest.
  private Hand hand(List<ControlClaim> claims, String words) {
    String everybody = String.join(", ", actors(claims));
    boolean isContested = claims.stream().anyMatch(claim -> claim.form() == ControlForm.CONTESTED);
    if (isContested) {
      return hand(Holders.CONTESTED, everybody, words, palette.of(Holders.CONTESTED));
    }
    List<String> holders =
        actors(claims.stream().filter(claim -> claim.form() == ControlForm.HELD).toList());
    return switch (holders.size()) {
      case 0 -> hand(Holders.CLAIMED, everybody, words, palette.of(Holders.CLAIMED));
      case 1 -> {
        String name = holders.getFirst();
        yield new Hand("held by " + name, name, words, palette.of(name));
      }
      default -> hand("several holders", String.join(", ", holders), words, SEVERAL_COLOUR);
    };
  }

  private static Hand hand(String kind, String names, String words, String colour) {
    return new Hand(kind, kind + ": " + names, words, colour);
  }

  private List<String> actors(List<ControlClaim> claims) {
    return claims.stream().map(claim -> figures.words().actor(claim.actor())).distinct().toList();
  }

  private List<ControlClaim> ofNode(String id) {
    return onTheDay(figures.network().findNode(id).orElseThrow().claims());
  }

  private List<ControlClaim> onTheDay(List<ControlClaim> claims) {
    return claims.stream()
        .filter(claim -> claim.speaksOf(figures.reading().corridor().asOf()))
        .toList();
  }
}
