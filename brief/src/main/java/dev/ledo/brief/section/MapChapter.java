package dev.ledo.brief.section;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.Point;
import dev.ledo.brief.chart.SiteMap;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Chart;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.cases.Row;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where the places are, who holds them on the day, and the ways between them.
final class MapChapter implements Chapter {

  private static final double CLOSE_SHAPE = 1.5;
  private static final double WIDE_SHAPE = 1.7;

  @Override
  public Optional<Section> write(Setting setting) {
    var places = new Places(setting.view());
    Optional<Box> close = places.closeBox();
    if (close.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        map(
            setting,
            "map-close",
            close.get().shaped(CLOSE_SHAPE),
            "The contested ground",
            sites(setting)));
    boolean wider = !setting.view().rows("legs").isEmpty();
    places
        .wideBox()
        .filter(box -> wider)
        .ifPresent(box ->
            blocks.add(
                map(
                    setting,
                    "map-wide",
                    box.shaped(WIDE_SHAPE),
                    "The ways out and the plants that could take the ore",
                    legs(setting))));
    beyond(setting, wider ? places.wideBox().map(box -> box.shaped(WIDE_SHAPE)) : close)
        .ifPresent(blocks::add);
    withoutPosition(places).ifPresent(blocks::add);
    Text lead =
        Text.of(
            "Places of the case and who holds them on {}. A place is coloured only if the case records its control; shape tells what it is.",
            setting.view().asOf());
    return Optional.of(new Section("map", "The map", lead, blocks));
  }

  private static Block map(Setting setting, String id, Box box, String title, Table table) {
    var map = new SiteMap(id, box, setting.atlas().region(box));
    setting.view().rows("legs").forEach(leg -> way(setting, leg).ifPresent(map::add));
    setting.view().rows("sites").forEach(site -> site(setting, site).ifPresent(map::add));
    Chart chart = map.chart(title + ". The table tells the same.");
    return new Block.Shown(chart, caption(setting, title), table, false);
  }

  private static Optional<SiteMap.Way> way(Setting setting, Row leg) {
    var places = new Places(setting.view());
    Optional<Point> from = places.position(leg.text("from"));
    Optional<Point> to = places.position(leg.text("to"));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    String far = setting.names().of("sites", leg.text("to"));
    return Optional.of(
        new SiteMap.Way(
            from.get(),
            to.get(),
            far,
            words(setting, leg),
            SiteMap.Look.plain(isDoubtful(leg) || isProposed(leg))));
  }

  private static Optional<SiteMap.Site> site(Setting setting, Row site) {
    String holder = new Holders(setting.view()).inOneWord(site.id(), setting.names());
    String colour = new Palette(setting).of(holder);
    String name = site.text("name").replaceAll(",.*", "");
    return Places.position(site)
        .map(at -> new SiteMap.Site(at, name, site.text("site_kind"), holder, colour));
  }

  private static Text caption(Setting setting, String title) {
    Text lines =
        Text.of(
            title
                + ". Lines join the ends of a way and are not its course; dashed where it is not built or its border is not known to be open. ");
    if (setting.atlas().world().isEmpty()) {
      return lines.plus(Text.of("The places are invented, so no country is drawn."));
    }
    String viewpoint = setting.view().theCase().info().viewpoint();
    return lines.plus(Text.of("Boundaries: {}. A case can bring its own outlines.", viewpoint));
  }

  private static boolean isDoubtful(Row leg) {
    String border = leg.findText("border").orElse("none");
    return !border.equals("none") && !border.equals("open");
  }

  private static boolean isProposed(Row leg) {
    return leg.findText("status").filter("proposed"::equals).isPresent();
  }

  private static String notBuilt(Row leg) {
    return isProposed(leg) ? ", not built" : "";
  }

  private static String words(Setting setting, Row leg) {
    return setting.names().of("sites", leg.text("from"))
        + " – "
        + setting.names().of("sites", leg.text("to"))
        + ", "
        + leg.text("mode")
        + leg.findText("border").filter(b -> !b.equals("none")).map(b -> ", border " + b).orElse("")
        + notBuilt(leg);
  }

  private static Table sites(Setting setting) {
    var holders = new Holders(setting.view());
    Table.Builder table =
        Table.named("places", "Places and who holds them")
            .words("Place", "Kind", "Country", "Held by")
            .figures("Latitude", "deg")
            .figures("Longitude", "deg")
            .words("Source of the holder");
    for (Row site : setting.view().rows("sites")) {
      List<Row> now = holders.of(site.id());
      Text sources = Text.join("; ", now.stream().map(setting::origin).toList());
      table.row(
          Cell.quoted(site.text("name")),
          Cell.of(site.text("site_kind")),
          Cell.of(site.country("country").english()),
          holders.history(site.id()).isEmpty()
              ? Cell.EMPTY
              : Cell.quoted(holders.words(site.id(), setting.names())),
          setting.cell(site, "lat"),
          setting.cell(site, "lon"),
          Cell.of(sources));
    }
    return table.build();
  }

  private static Table legs(Setting setting) {
    Table.Builder table =
        Table.named("ways", "Ways between places")
            .words("From", "To", "Mode")
            .figures("Length", "km")
            .figures("Straight", "km")
            .words("Border", "Closed months", "What is known", "Source");
    for (Row leg : setting.view().rows("legs")) {
      table.row(
          Cell.quoted(setting.names().of("sites", leg.text("from"))),
          Cell.quoted(setting.names().of("sites", leg.text("to"))),
          Cell.of(leg.text("mode") + notBuilt(leg)),
          setting.cell(leg, "length"),
          setting.cell(leg, "straight"),
          Cell.of(leg.findText("border").orElse("none")),
          leg.has("closed_months") ? Cell.quoted(months(leg)) : Cell.UNKNOWN,
          Setting.words(leg.findText("note")),
          setting.sources(leg));
    }
    return table.build();
  }

  private static String months(Row leg) {
    List<Integer> closed = leg.months("closed_months");
    return closed.isEmpty()
        ? "none"
        : closed.stream()
            .map(month -> Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .collect(Collectors.joining(" "));
  }

  /// Places with a position that the widest map does not show.
  private static Optional<Block> beyond(Setting setting, Optional<Box> widest) {
    if (widest.isEmpty()) {
      return Optional.empty();
    }
    var map = new SiteMap("", widest.get(), List.of());
    String names =
        setting.view().rows("sites").stream()
            .filter(site -> Places.position(site).filter(at -> !map.shows(at)).isPresent())
            .map(site -> site.text("name"))
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Note(
                Tone.PLAIN, Text.of("Beyond the maps, and in the table only: {}.", names)));
  }

  private static Optional<Block> withoutPosition(Places places) {
    List<Row> missing = places.withoutPosition();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String names =
        missing.stream().map(site -> site.text("name")).collect(Collectors.joining(", "));
    return Optional.of(
        new Block.Note(
            Tone.UNKNOWN,
            Text.of("Not on a map, because no source gives the position: {}.", names)));
  }
}
