package dev.ledo.brief.section;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.chart.GroundPicture;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.cases.Case;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.route.drive.CaseGround;
import dev.ledo.route.drive.MapRelief;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.terrain.picture.ReliefPicture;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The shaded ground under the map of a corridor, from the case's own heights, and what is to be
/// said of it.
final class RouteGround {

  private static final double HUNDRED = 100;
  private static final double HALF_TURN = 180;
  private static final String UNKNOWN = "heights not known";

  private final RouteFigures figures;
  private final Box map;
  private final boolean hasFiles;
  private final Optional<MapRelief> relief;

  /// @param map what the map shows
  RouteGround(RouteFigures figures, Box map) {
    this.figures = figures;
    this.map = map;
    Case read = figures.setting().view().theCase();
    this.hasFiles = CaseGround.isThere(read);
    this.relief =
        CaseGround.relief(
            read, List.of(corner(map.south(), map.west()), corner(map.north(), map.east())));
  }

  private static MapPoint corner(double latitude, double longitude) {
    return new MapPoint(
        Math.clamp(latitude, -90, 90),
        Math.abs(longitude) <= HALF_TURN
            ? longitude
            : Math.IEEEremainder(longitude, 2 * HALF_TURN));
  }

  /// The picture; empty without heights there.
  Optional<GroundPicture> picture() {
    return relief.map(this::picture);
  }

  private GroundPicture picture(MapRelief relief) {
    var at = relief.box();
    String png = "data:image/png;base64," + Base64.getEncoder().encodeToString(relief.png());
    return new GroundPicture(
        map.near(new Box(at.west(), at.south(), at.east(), at.north())),
        png,
        relief.width(),
        relief.height(),
        key(relief.told()));
  }

  private static GroundPicture.Key key(MapRelief.Told told) {
    List<String> tints = ReliefPicture.tints().stream().map("#%06x"::formatted).toList();
    String heights =
        told.knownShare() > 0
            ? "ground, green at %s m to white at %s m"
                .formatted(metres(told.lowestM()), metres(told.highestM()))
            : "";
    return new GroundPicture.Key(heights, tints, told.knownShare() < 1 ? UNKNOWN : "");
  }

  private static String metres(double height) {
    return Shown.computed(Amount.of(height));
  }

  /// What is drawn of the ground, of which data, and where nothing is known.
  Text words() {
    if (relief.isPresent()) {
      return drawn(relief.get().told());
    }
    return hasFiles
        ? Text.of(
            " Hills are not drawn: no file of heights in the case reaches this map in degrees of latitude and longitude.")
        : Text.of(
            " Hills are not drawn: the case has no files of heights, so that climbs, grades and the course of the ways between places are known only as far as the sources of each stretch tell them.");
  }

  private Text drawn(MapRelief.Told told) {
    Text shaded =
        Text.of(
            " The ground is shaded, lit from the north-west, by the case's own heights ({}).",
            told.files());
    Text drawn = shaded.plus(source(figures));
    return told.knownShare() >= 1
        ? drawn
        : drawn.plus(
            Text.of(
                " Heights are known for {} of the map; the rest is hatched grey and need not be level.",
                known(told)));
  }

  /// Whose heights they are, if the case says.
  static Text source(RouteFigures figures) {
    return CaseGround.credit(figures.setting().view().theCase())
        .map(credit -> Text.of(" Heights: {}.", Text.quoted(withoutStop(credit))))
        .orElse(
            Text.of(
                " Whose survey they are from, and of which year, the case does not say: terrain/credit.txt is the place for it."));
  }

  private static String withoutStop(String credit) {
    return credit.endsWith(".") ? credit.substring(0, credit.length() - 1) : credit;
  }

  private Num known(MapRelief.Told told) {
    return figures.figure(
        "share of the map whose heights are known",
        Quantity.of(HUNDRED * told.knownShare(), RouteFigures.PERCENT),
        "cells of the picture counted, docs/methods/route-heights.md",
        List.of());
  }
}
