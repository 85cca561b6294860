package dev.ledo.brief.section;

import dev.ledo.assay.CampaignResult;
import dev.ledo.assay.SiteComposition;
import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.certificate.QuarantinedCell;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.brief.trace.Basis;
import dev.ledo.brief.trace.FileRow;
import dev.ledo.brief.trace.Trace;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Figures of a campaign, each with its origin: the method, the rows of the certificates, and what
/// the case says of the samples.
final class AssayFigures {

  static final Unit PERCENT = Unit.of("%");
  static final Unit PPM = Unit.of("ppm");

  private static final int FEW_LINKS = 5;

  private final Setting setting;
  private final CampaignResult campaign;
  private final AssayRows certificateRows;

  AssayFigures(Setting setting, CampaignResult campaign) {
    this.setting = setting;
    this.campaign = campaign;
    this.certificateRows = new AssayRows(campaign);
  }

  /// Which samples in which certificates a figure stands on.
  record Samples(List<CertificateId> certificates, List<String> ids) {
    Samples {
      certificates = List.copyOf(certificates);
      ids = List.copyOf(ids);
    }

    static Samples of(SiteComposition composition) {
      return new Samples(composition.certificates(), composition.samples());
    }

    static Samples of(CertificateId certificate, String id) {
      return new Samples(List.of(certificate), List.of(id));
    }
  }

  Setting setting() {
    return setting;
  }

  CampaignResult campaign() {
    return campaign;
  }

  /// A place on the page, or a file, that no other campaign has.
  String id(String part) {
    return "samples-" + part + "-" + campaign.id();
  }

  /// What a campaign whose figures are made up says before anything else.
  List<Block> warning() {
    if (!campaign.isIllustrative()) {
      return List.of();
    }
    return List.of(
        new Block.Note(
            Tone.BAD,
            Text.of(
                "{} The figures of the campaign \u201c{}\u201d show the way a real one would go. No sample was taken or measured, and nothing in the plan or in the answers uses them.",
                new Piece.Strong("Made up."),
                campaign.name())));
  }

  /// A caption that carries the warning with the picture.
  Text caption(Text caption) {
    return campaign.isIllustrative()
        ? Text.of("{} {}", new Piece.Mark(Tone.BAD, "made up"), caption)
        : caption;
  }

  /// How many, counted in what was read.
  Num count(String what, long number) {
    return setting.trace().count(what, number, row().stream().toList());
  }

  /// A figure of the campaign as a whole.
  Num figure(String what, Amount amount, Unit unit, String method) {
    return setting
        .trace()
        .computed(what, new Quantity(amount, unit), method, row().stream().toList());
  }

  /// A figure from certain samples.
  Num figure(String what, Quantity quantity, String method, Samples samples) {
    return setting.trace().computed(what, quantity, method, basis(samples));
  }

  /// What figures from certain samples stand on: the campaign itself if none of them is found.
  Basis basis(Samples samples) {
    List<Row> rows = samples.ids().stream().flatMap(id -> registered(id).stream()).toList();
    List<FileRow> fileRows = new ArrayList<>();
    for (CertificateId certificate : samples.certificates()) {
      samples.ids().forEach(id -> fileRows.addAll(certificateRows.of(certificate, id)));
    }
    return rows.isEmpty() && fileRows.isEmpty()
        ? new Basis(row().stream().toList(), List.of())
        : new Basis(rows, fileRows);
  }

  /// Median and interval as two cells.
  List<Cell> estimate(String what, Estimate estimate, Unit unit, String method, Samples samples) {
    return estimate(what, estimate, unit, method, basis(samples));
  }

  /// Median and interval of what more than samples bears on.
  List<Cell> estimate(String what, Estimate estimate, Unit unit, String method, Basis basis) {
    Trace trace = setting.trace();
    Quantity median = Quantity.of(estimate.median(), unit);
    Quantity interval = new Quantity(interval(estimate), unit);
    return List.of(
        Cell.of(trace.computed("median of " + what, median, method, basis)),
        Cell.of(trace.computed("interval of " + what, interval, method, basis)));
  }

  /// The interval of an estimate; exact if its ends meet.
  static Amount interval(Estimate estimate) {
    return estimate.low() < estimate.high()
        ? Amount.between(estimate.low(), estimate.high())
        : Amount.of(estimate.median());
  }

  /// Samples as links to their rows in a certificate; of many the first, and how many more. As data
  /// all of them.
  Cell links(CertificateId certificate, List<String> samples) {
    List<Text> links = new ArrayList<>();
    samples.stream().limit(FEW_LINKS).forEach(id -> links.add(link(certificate, id)));
    if (samples.size() > FEW_LINKS) {
      links.add(Text.of("{} more", count("further samples", samples.size() - FEW_LINKS)));
    }
    return new Cell(Text.join(", ", links), String.join(";", samples));
  }

  private Text link(CertificateId certificate, String sample) {
    return certificateRows.of(certificate, sample).stream()
        .findFirst()
        .map(row -> Text.of("{}", new Piece.Link(setting.trace().href(row), sample)))
        .orElse(Text.quoted(sample));
  }

  /// File, row and column of a cell, linked to its row.
  Cell place(QuarantinedCell cell) {
    String words = cell.place().toString();
    for (Certificate certificate : campaign.files().certificates().current()) {
      Optional<FileRow> row =
          certificateRows.of(certificate.id(), cell.sample()).stream()
              .filter(each -> each.place().file().equals(cell.place().file()))
              .filter(each -> each.place().line() == cell.place().line())
              .findFirst();
      if (row.isPresent()) {
        return Cell.of(Text.of("{}", new Piece.Link(setting.trace().href(row.get()), words)));
      }
    }
    return Cell.quoted(words);
  }

  /// The row of the campaign in the case.
  Optional<Row> row() {
    return setting.view().find("campaigns", campaign.id());
  }

  /// What the case says of a sample of the campaign.
  Optional<Row> registered(String sample) {
    return setting.view().rows("samples").stream()
        .filter(row -> row.findText("sample").filter(sample::equalsIgnoreCase).isPresent())
        .filter(row -> row.findText("campaign").filter(campaign.id()::equals).isPresent())
        .findFirst();
  }

  /// The colour of a digestion, the same in every picture.
  static String colour(Digestion digestion) {
    return switch (digestion) {
      case TOTAL -> "--c1";
      case AMMONIUM_SULFATE_LEACH -> "--c2";
      case OTHER -> "--c4";
      case UNSTATED -> "--c6";
    };
  }

  /// What was dissolved, in words.
  static String words(Digestion digestion) {
    return switch (digestion) {
      case TOTAL -> "total";
      case AMMONIUM_SULFATE_LEACH -> "leach";
      case OTHER -> "other digestion";
      case UNSTATED -> "digestion not stated";
    };
  }
}
