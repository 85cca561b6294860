package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a plot of patterns shows: samples over elements, on a log axis.
///
/// @param reference what the samples are divided by
/// @param elements from left to right
/// @param positions where each element stands on the axis: atomic number for the lanthanides, so
///   that promethium leaves a gap; yttrium between Dy and Ho
/// @param lines one for each sample
public record SpiderPlot(
    ReferenceComposition reference,
    List<Element> elements,
    List<Double> positions,
    List<Line> lines) {

  private static final double BETWEEN_DY_AND_HO = 66.5;

  /// One sample.
  ///
  /// @param values one for each element of the plot: a number to be joined by a line, a limit to be
  ///   drawn as an arrow, or empty where nothing was reported
  public record Line(String sample, List<Optional<Amount>> values) {
    public Line {
      values = List.copyOf(values);
    }
  }

  public SpiderPlot {
    elements = List.copyOf(elements);
    positions = List.copyOf(positions);
    lines = List.copyOf(lines);
  }

  /// A plot of samples.
  ///
  /// @param withYttrium whether Y stands between Dy and Ho; it is left out if the reference has
  ///   none
  public static SpiderPlot of(
      List<ReeAnalysis> samples, ReferenceComposition reference, boolean withYttrium) {
    List<Element> elements = new ArrayList<>(IonicRadius.LANTHANIDES);
    if (withYttrium && reference.find(Element.Y).isPresent()) {
      elements.add(elements.indexOf(Element.HO), Element.Y);
    }
    elements.removeIf(element -> reference.find(element).isEmpty());
    List<Line> lines = samples.stream().map(each -> line(each, reference, elements)).toList();
    return new SpiderPlot(
        reference, elements, elements.stream().map(SpiderPlot::position).toList(), lines);
  }

  private static Line line(
      ReeAnalysis sample, ReferenceComposition reference, List<Element> elements) {
    Pattern pattern = Pattern.of(sample, reference);
    return new Line(sample.sample(), elements.stream().map(pattern::find).toList());
  }

  private static Double position(Element element) {
    return element == Element.Y
        ? BETWEEN_DY_AND_HO
        : Double.valueOf(IonicRadius.atomicNumber(element));
  }
}
