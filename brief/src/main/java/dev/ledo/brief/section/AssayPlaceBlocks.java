package dev.ledo.brief.section;

import dev.ledo.assay.KrigedGround;
import dev.ledo.assay.SiteResult;
import dev.ledo.assay.SiteSpace;
import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.space.Kriged;
import dev.ledo.assay.space.Measurement;
import dev.ledo.assay.space.SurveyRemark;
import dev.ledo.brief.chart.SurveyMap;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Samples as places: a map of each site whose samples have coordinates, with the ground between
/// them where there are enough.
final class AssayPlaceBlocks {

  private static final Unit METRE = Unit.of("m");
  private static final String METHOD = "docs/methods/kriging.md";
  private static final int CLASSES = 5;
  private static final int BOUND_DIGITS = 3;

  private final AssayFigures figures;

  AssayPlaceBlocks(AssayFigures figures) {
    this.figures = figures;
  }

  /// A map and a table for each site with coordinates.
  List<Block> of(List<SiteResult> sites) {
    var blocks = new ArrayList<Block>();
    for (SiteResult site : sites) {
      site.space()
          .ifPresent(space -> {
            if (blocks.isEmpty()) {
              blocks.add(new Block.Heading(figures.id("places"), "Where the samples were taken"));
            }
            blocks.add(map(site, space));
            space
                .model()
                .ifPresent(model ->
                    blocks.addAll(
                        new AssayGroundBlocks(figures, site, model, space.bins()).blocks()));
            AssayReadChapter.notes("What the places of " + site.name() + " say", notes(space))
                .ifPresent(blocks::add);
          });
    }
    return blocks;
  }

  private static List<String> notes(SiteSpace space) {
    return Stream.concat(
            space.survey().remarks().stream().map(SurveyRemark::message), space.notes().stream())
        .toList();
  }

  private Block map(SiteResult site, SiteSpace space) {
    String digestion = AssayFigures.words(space.digestion());
    var map = new SurveyMap(figures.id("places-" + site.site()));
    Table.Builder table =
        Table.named(figures.id("places-table-" + site.site()), "Samples of " + site.name())
            .words("Sample")
            .figures("East", "m")
            .figures("North", "m")
            .figures("REO, " + digestion, "ppm of oxide");
    for (Measurement each : space.survey().measurements()) {
      String text =
          "%s: %s ppm REO, %s"
              .formatted(each.id(), Shown.computed(Amount.of(each.value())), digestion);
      map.add(new SurveyMap.Spot(each.id(), each.at().x(), each.at().y(), each.value(), text));
      table.row(
          figures.links(certificate(site, each.id()), List.of(each.id())),
          cell(site, each, "metres east of the middle", each.at().x(), METRE),
          cell(site, each, "metres north of the middle", each.at().y(), METRE),
          cell(site, each, "REO, " + digestion, each.value(), AssayFigures.PPM));
    }
    space.ground().ifPresent(ground -> map.add(ground(ground)));
    return new Block.Shown(
        map.chart("Places of the samples of " + site.name() + ". The table tells the same."),
        figures.caption(caption(site, space)),
        table.build(),
        false);
  }

  /// Five classes of about equally much ground between four round bounds.
  private static SurveyMap.Ground ground(KrigedGround ground) {
    List<SurveyMap.Cell> cells = new ArrayList<>();
    for (KrigedGround.Cell each : ground.cells()) {
      String text =
          "estimate %s ± %s ppm REO"
              .formatted(
                  Shown.computed(Amount.of(each.reoPpm())),
                  Shown.computed(Amount.of(each.standardError())));
      cells.add(
          new SurveyMap.Cell(
              Math.round(each.middle().x()),
              Math.round(each.middle().y()),
              Math.round(each.reoPpm()),
              text));
    }
    double[] sorted =
        ground.cells().stream().mapToDouble(KrigedGround.Cell::reoPpm).sorted().toArray();
    List<Double> bounds =
        IntStream.range(1, CLASSES)
            .mapToObj(i -> rounded(sorted[i * sorted.length / CLASSES]))
            .distinct()
            .toList();
    return new SurveyMap.Ground(ground.cellMetres(), cells, bounds);
  }

  private static double rounded(double ppm) {
    return new BigDecimal(ppm).round(new MathContext(BOUND_DIGITS)).doubleValue();
  }

  private Text caption(SiteResult site, SiteSpace space) {
    Text where =
        space
            .ground()
            .map(ground -> overGround(site, ground))
            .orElse(
                Text.of(
                    "{}: places in metres from the middle of the samples; the area of a spot is its REO.",
                    site.name()));
    return space.boxMean().map(mean -> where.plus(mean(site, mean))).orElse(where);
  }

  private Text overGround(SiteResult site, KrigedGround ground) {
    return Text.of(
        "{}: places in metres from the middle of the samples. Squares of {} are estimated by ordinary kriging, coloured by ppm of REO; a spot is a sample in the same colours, so that one that differs from its ground shows what its neighbours do not explain. Ground that no sample tells of is left white: {} squares of {}.",
        site.name(),
        figures.figure(
            "side of a square of ground, " + site.name(),
            Amount.of(ground.cellMetres()),
            METRE,
            METHOD),
        figures.count("squares left white, " + site.name(), ground.leftBlank()),
        figures.count(
            "squares around the samples, " + site.name(),
            ground.leftBlank() + (long) ground.cells().size()));
  }

  private Text mean(SiteResult site, Kriged mean) {
    return Text.of(
        " Mean over the box around them, with places in mind: {}, standard error {}.",
        figures.figure(
            "mean REO over the box around the samples of " + site.name(),
            Amount.of(mean.value()),
            AssayFigures.PPM,
            METHOD),
        figures.figure(
            "standard error of that mean, " + site.name(),
            Amount.of(mean.standardError()),
            AssayFigures.PPM,
            METHOD));
  }

  private Cell cell(SiteResult site, Measurement each, String what, double value, Unit unit) {
    return Cell.of(
        figures.figure(
            what + ", " + each.id(),
            Quantity.of(value, unit),
            METHOD,
            AssayFigures.Samples.of(certificate(site, each.id()), each.id())));
  }

  /// The certificate that has a sample's result for the map.
  private CertificateId certificate(SiteResult site, String sample) {
    Optional<CertificateId> found =
        figures.campaign().samples().stream()
            .filter(each -> each.sample().equals(sample))
            .filter(each -> site.space().filter(s -> s.digestion() == each.digestion()).isPresent())
            .map(each -> each.certificate())
            .findFirst();
    return found.orElse(new CertificateId("", "", 1));
  }
}
