package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Heights along a way, filled in the colour of their grade, over a band of who holds it. Where
/// heights are unknown nothing is drawn.
public final class HeightChart {

  private static final double HEIGHT_REM = 22;
  private static final double BAND_SHARE = 0.06;
  private static final int BAND_PIXELS = 8;
  private static final double LEAST_RANGE_M = 100;

  private final String id;
  private final List<Run> runs = new ArrayList<>();
  private final List<Hand> hands = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  public HeightChart(String id) {
    this.id = id;
  }

  /// A point of the way.
  ///
  /// @param km from its start
  /// @param heightM metres
  /// @param text what it says when it is pointed at
  public record Spot(double km, double heightM, String text) {}

  /// Points one after another between which one kind of grade holds.
  ///
  /// @param name of the kind, in the legend
  /// @param colour name of a colour of the page
  public record Run(String name, String colour, List<Spot> spots) {
    public Run {
      spots = List.copyOf(spots);
    }
  }

  /// A part of the way in somebody's hands.
  ///
  /// @param name in the legend
  /// @param colour name of a colour of the page
  public record Hand(double fromKm, double toKm, String name, String colour) {}

  /// A place on the way.
  public record Place(String name, double km) {}

  /// Adds a run after those before.
  public void add(Run run) {
    runs.add(run);
  }

  /// Adds a part of the band beneath.
  public void add(Hand hand) {
    hands.add(hand);
  }

  /// Adds a place.
  public void add(Place place) {
    places.add(place);
  }

  /// The chart.
  public Chart chart(String label) {
    double low =
        runs.stream().flatMap(r -> r.spots().stream()).mapToDouble(Spot::heightM).min().orElse(0);
    double high =
        runs.stream().flatMap(r -> r.spots().stream()).mapToDouble(Spot::heightM).max().orElse(0);
    double range = Math.max(LEAST_RANGE_M, high - low);
    double base = Math.floor(low - 2 * BAND_SHARE * range);
    Set<String> names = new LinkedHashSet<>();
    runs.forEach(run -> names.add(run.name()));
    hands.forEach(hand -> names.add(hand.name()));
    var series = new ArrayList<Object>();
    runs.forEach(run -> series.add(series(run)));
    hands.forEach(hand -> series.add(series(hand, base + BAND_SHARE * range)));
    if (!series.isEmpty()) {
      series.add(places(base));
    }
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", Frame.legend(names).with("type", "scroll"))
            .with("grid", Frame.grid(84, 56))
            .with(
                "xAxis",
                Frame.values("km along the way; heights in metres")
                    .with("nameLocation", "middle")
                    .with("nameGap", 24)
                    .with("min", 0)
                    .with("max", Math.ceil(end()))
                    .with("splitLine", Json.object().with("show", false)))
            .with("yAxis", Frame.values("").with("min", base).with("max", Math.ceil(high)))
            .with("series", series);
    return Chart.of(id, label, option.node(), HEIGHT_REM);
  }

  private double end() {
    return places.stream().mapToDouble(Place::km).max().orElse(1);
  }

  private static Json series(Run run) {
    var data = new ArrayList<Object>();
    for (Spot spot : run.spots()) {
      data.add(
          Json.object()
              .with("value", Json.list(spot.km(), spot.heightM()))
              .with("text", spot.text()));
    }
    return Json.object()
        .with("type", "line")
        .with("name", run.name())
        .with("color", run.colour())
        .with("showSymbol", true)
        .with("symbol", "circle")
        .with("symbolSize", 2.5)
        .with("lineStyle", Json.object().with("width", 1.5))
        .with("areaStyle", Json.object().with("opacity", 0.55).with("origin", "start"))
        .with("data", data);
  }

  private static Json series(Hand hand, double heightM) {
    return Json.object()
        .with("type", "line")
        .with("name", hand.name())
        .with("color", hand.colour())
        .with("showSymbol", false)
        .with("lineStyle", Json.object().with("width", BAND_PIXELS).with("cap", "butt"))
        .with(
            "data", Json.list(Json.list(hand.fromKm(), heightM), Json.list(hand.toKm(), heightM)));
  }

  /// Thin upright lines with names at the top.
  private Json places(double base) {
    var lines = new ArrayList<Object>();
    for (Place place : places) {
      lines.add(Json.object().with("xAxis", place.km()).with("name", place.name()));
    }
    return Json.object()
        .with("type", "line")
        .with("data", Json.list(Json.list(0, base)))
        .with("showSymbol", false)
        .with("silent", true)
        .with(
            "markLine",
            Json.object()
                .with("symbol", "none")
                .with("silent", true)
                .with("lineStyle", Json.object().with("color", "--line").with("type", "solid"))
                .with(
                    "label",
                    Json.object()
                        .with("formatter", "{b}")
                        .with("position", "end")
                        .with("rotate", 45)
                        .with("align", "left")
                        .with("verticalAlign", "middle")
                        .with("fontSize", 11)
                        .with("color", "--ink"))
                .with("data", lines));
  }
}
