package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Heights along a way, filled in the shade of their grade, over a band of who holds it. Where
/// heights are unknown nothing is drawn but a pale field.
public final class HeightChart {

  private static final double PLOT_REM = 21;
  private static final double BAND_SHARE = 0.06;
  private static final int BAND_PIXELS = 8;

  /// With it the band stands out from the shades.
  private static final int RIM_PIXELS = 12;

  private static final double LEAST_RANGE_M = 100;
  private static final int LEAST_ROOM = 44;

  /// Pixels that a letter of 11 pixels takes level and upright if written at 45 degrees.
  private static final double SLANTED_LETTER = 4.4;

  private static final int ROW = 24;
  private static final int NARROW_ROW = 52;
  private static final String GAP = "heights not known";
  private static final String GAP_COLOUR = "--c6-pale";

  private final String id;
  private final List<Run> runs = new ArrayList<>();
  private final List<Hand> hands = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

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

  /// A part of the way whose heights are not known.
  public record Gap(double fromKm, double toKm) {}

  /// Axis of heights: round ends and the step between its marks, metres.
  private record Scale(double low, double high, double step) {

    static Scale around(double low, double high) {
      double range = Math.max(LEAST_RANGE_M, high - low);
      double step = round(range / 5);
      double from = Math.floor((low - 2 * BAND_SHARE * range) / step) * step;
      return new Scale(from, Math.ceil(Math.max(high, low + range) / step) * step, step);
    }

    /// The next of 1, 2, 5, 10, 20, … at or above.
    private static double round(double value) {
      double power = Math.pow(10, Math.floor(Math.log10(value)));
      double first = value / power;
      return power * (first <= 1 ? 1 : first <= 2 ? 2 : first <= 5 ? 5 : 10);
    }

    double bandM() {
      return low + BAND_SHARE * (high - low) / 2;
    }
  }

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

  /// Adds a part without heights.
  public void add(Gap gap) {
    gaps.add(gap);
  }

  /// The chart.
  ///
  /// @param order names of the kinds of grade in the order of the legend; those without a run are
  ///   left out
  public Chart chart(String label, List<String> order) {
    var heights =
        runs.stream()
            .flatMap(run -> run.spots().stream())
            .mapToDouble(Spot::heightM)
            .summaryStatistics();
    Scale scale =
        heights.getCount() == 0
            ? Scale.around(0, 0)
            : Scale.around(heights.getMin(), heights.getMax());
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", Json.list(legend(ROW, grades(order)), legend(0, holders())))
            .with("grid", Frame.grid(room(longest()), 2 * ROW + 34).with("right", room(last())))
            .with("xAxis", across())
            .with("yAxis", upright(scale))
            .with("series", series(scale))
            .with("narrow", narrow());
    return Chart.withLegend(id, label, option.node(), PLOT_REM);
  }

  /// Pixels that a name takes aslant, upward or to the right.
  private static int room(String name) {
    return Math.max(LEAST_ROOM, (int) Math.ceil(16 + SLANTED_LETTER * name.length()));
  }

  private String longest() {
    return places.stream().map(Place::name).max(Comparator.comparingInt(String::length)).orElse("");
  }

  private String last() {
    return places.isEmpty() ? "" : places.getLast().name();
  }

  private static Json narrow() {
    Json few = Json.object().with("splitNumber", 3);
    Json legends = Json.object().with("bottom", NARROW_ROW);
    return Json.object()
        .with("xAxis", few)
        .with("legend", Json.list(legends))
        .with("grid", Json.object().with("bottom", 2 * NARROW_ROW + 34));
  }

  private Map<String, String> grades(List<String> order) {
    Map<String, String> found = new LinkedHashMap<>();
    runs.forEach(run -> found.put(run.name(), run.colour()));
    Map<String, String> colours = new LinkedHashMap<>();
    order.stream().filter(found::containsKey).forEach(name -> colours.put(name, found.get(name)));
    if (!gaps.isEmpty()) {
      colours.put(GAP, GAP_COLOUR);
    }
    return colours;
  }

  private Map<String, String> holders() {
    Map<String, String> colours = new LinkedHashMap<>();
    hands.forEach(hand -> colours.put(hand.name(), hand.colour()));
    return colours;
  }

  /// Names with the colours of their areas, since the lines above these have another.
  private static Json legend(int bottom, Map<String, String> colours) {
    var items = new ArrayList<Object>();
    colours.forEach((name, colour) -> {
      Json look = Json.object().with("color", colour).with("opacity", 1);
      items.add(Json.object().with("name", name).with("icon", "rect").with("itemStyle", look));
    });
    return Frame.legend(colours.keySet()).with("bottom", bottom).with("data", items);
  }

  private Json across() {
    Json marks = Json.object().with("color", "--soft").with("showMaxLabel", false);
    return Frame.values("km along the way")
        .with("nameLocation", "middle")
        .with("nameGap", 24)
        .with("min", 0)
        .with("max", Math.ceil(end()))
        .with("axisLabel", marks.with("formatter", "@short"))
        .with("splitLine", Json.object().with("show", false));
  }

  private static Json upright(Scale scale) {
    Json axis = Frame.values("").with("min", scale.low()).with("max", scale.high());
    return axis.with("interval", scale.step())
        .with("axisLabel", Json.object().with("color", "--soft").with("formatter", "@metres"));
  }

  private double end() {
    return places.stream().mapToDouble(Place::km).filter(km -> km > 0).max().orElse(1);
  }

  private List<Object> series(Scale scale) {
    var series = new ArrayList<Object>();
    if (!gaps.isEmpty()) {
      series.add(field());
    }
    series.add(under());
    runs.forEach(run -> series.add(series(run)));
    if (!hands.isEmpty()) {
      series.add(band(0, end(), scale.bandM(), RIM_PIXELS).with("color", "--paper"));
    }
    hands.forEach(hand -> series.add(series(hand, scale.bandM())));
    series.add(places(scale.low()));
    return series;
  }

  /// The parts without heights, from the bottom to the top of the picture.
  private Json field() {
    var fields = new ArrayList<Object>();
    for (Gap gap : gaps) {
      Json from = Json.object().with("xAxis", gap.fromKm());
      fields.add(Json.list(from, Json.object().with("xAxis", gap.toKm())));
    }
    return Json.object()
        .with("type", "line")
        .with("name", GAP)
        .with("color", GAP_COLOUR)
        .with("data", Json.list())
        .with(
            "markArea",
            Json.object()
                .with("silent", true)
                .with("itemStyle", Json.object().with("color", GAP_COLOUR).with("opacity", 0.6))
                .with("data", fields));
  }

  /// What lies under all runs, so that no paper shines through between two of them.
  private Json under() {
    var data = new ArrayList<Object>();
    double km = 0;
    for (Run run : runs) {
      if (run.spots().getFirst().km() > km) {
        data.add(Json.list(km, "-"));
      }
      run.spots().forEach(spot -> data.add(Json.list(spot.km(), spot.heightM())));
      km = run.spots().getLast().km();
    }
    return Json.object()
        .with("type", "line")
        .with("silent", true)
        .with("showSymbol", false)
        .with("lineStyle", Json.object().with("width", 0))
        .with(
            "areaStyle",
            Json.object().with("color", "--m3").with("opacity", 1).with("origin", "start"))
        .with("data", data);
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
        .with("symbolSize", 6)
        .with("itemStyle", Json.object().with("opacity", 0))
        .with("lineStyle", Json.object().with("width", 1).with("color", "--ink"))
        .with(
            "areaStyle",
            Json.object().with("color", run.colour()).with("opacity", 1).with("origin", "start"))
        .with("data", data);
  }

  private static Json series(Hand hand, double heightM) {
    return band(hand.fromKm(), hand.toKm(), heightM, BAND_PIXELS)
        .with("name", hand.name())
        .with("color", hand.colour());
  }

  /// A level band over the shades of the grades.
  private static Json band(double fromKm, double toKm, double heightM, int pixels) {
    return Json.object()
        .with("type", "line")
        .with("z", 3)
        .with("showSymbol", false)
        .with("silent", true)
        .with("lineStyle", Json.object().with("width", pixels).with("cap", "butt"))
        .with("data", Json.list(Json.list(fromKm, heightM), Json.list(toKm, heightM)));
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
