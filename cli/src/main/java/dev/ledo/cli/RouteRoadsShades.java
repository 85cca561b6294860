package dev.ledo.cli;

import dev.ledo.route.reading.GradeBand;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.RouteProfile;
import dev.ledo.route.road.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Beneath the curve of a profile: how steep the way is, where it leaves the roads and who holds
/// it.
///
/// @param route whose profile it is, with a length
/// @param across kilometres along it
/// @param up metres of height
record RouteRoadsShades(Route route, PlotAxis across, PlotAxis up) {

  /// Over shorter pieces the cells beside a road say more than the road.
  private static final double PIECE_M = 500;

  private static final double BAND = 7;
  private static final double BOX = 12;

  /// A colour with its words.
  private record Key(String colour, String words) {}

  /// The area under the curve, piece by piece, where both ends of a piece are known.
  void draw(Svg svg) {
    double pieceM = pieceM();
    RouteProfile profile = route.profile();
    int sample = 0;
    for (double begin = 0; begin < profile.lengthM(); begin += pieceM) {
      double end = Math.min(profile.lengthM(), begin + pieceM);
      var line = new StringBuilder(point(begin, profile.heightAt(begin)));
      for (; sample < profile.size() && profile.atM(sample) < end; sample++) {
        line.append(point(profile.atM(sample), profile.heightM(sample)));
      }
      line.append(point(end, profile.heightAt(end)));
      double grade = (profile.heightAt(end) - profile.heightAt(begin)) / (end - begin);
      if (!Double.isNaN(grade)) {
        svg.area(bottom(begin) + line + bottom(end).strip(), shade(GradeBand.of(grade)));
      }
    }
    band(svg);
  }

  /// Nothing where the height is unknown.
  private String point(double metres, double heightM) {
    return Double.isNaN(heightM)
        ? ""
        : Svg.px(across.px(metres / 1_000)) + "," + Svg.px(up.px(heightM)) + " ";
  }

  private String bottom(double metres) {
    return Svg.px(across.px(metres / 1_000)) + "," + Svg.px(up.from()) + " ";
  }

  /// Pieces are no narrower than a pixel.
  private double pieceM() {
    return Math.max(PIECE_M, route.profile().lengthM() / (across.to() - across.from()));
  }

  /// Along the bottom: ground and held stretches, by the colours of the map.
  private void band(Svg svg) {
    double scale = route.profile().lengthM() / route.lengthM() / 1_000;
    double alongM = 0;
    for (Stretch each : route.stretches()) {
      RouteRoadsMap.Ink ink = RouteRoadsMap.ink(each);
      double begin = across.px(alongM * scale);
      alongM += each.lengthM();
      if (ink != RouteRoadsMap.Ink.BEST) {
        svg.cell(begin, up.from() - BAND, across.px(alongM * scale) - begin, BAND, ink.colour());
      }
    }
  }

  /// The colours that are drawn, in one line.
  void legend(Svg svg, double top) {
    List<Key> keys = new ArrayList<>();
    Stream.of(GradeBand.values()).forEach(band -> keys.add(new Key(shade(band), band.words())));
    route.stretches().stream()
        .map(RouteRoadsMap::ink)
        .filter(ink -> ink != RouteRoadsMap.Ink.BEST)
        .distinct()
        .sorted()
        .forEach(ink ->
            keys.add(new Key(ink.colour(), ink == RouteRoadsMap.Ink.HELD ? "held" : "ground")));
    svg.label(across.from(), top + BOX - 2, "start", "over " + RouteRoadsText.km(pieceM()) + ":");
    double left = across.from() + 76;
    for (Key key : keys) {
      svg.cell(left, top, BOX, BOX, key.colour());
      svg.label(left + BOX + 4, top + BOX - 2, "start", key.words());
      left += BOX + 14 + 6.4 * key.words().length();
    }
  }

  private static String shade(GradeBand band) {
    return switch (band) {
      case GENTLE -> "#f6ecd6";
      case MODERATE -> "#eecb8f";
      case STEEP -> "#e0985a";
      case STEEPEST -> "#b5573a";
    };
  }
}
