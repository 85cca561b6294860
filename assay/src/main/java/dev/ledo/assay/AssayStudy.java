package dev.ledo.assay;

import dev.ledo.assay.certificate.CertificateReader;
import dev.ledo.assay.certificate.CertificateReading;
import dev.ledo.cases.Attachment;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that Ledo can say from laboratory certificates, in one run.
public final class AssayStudy {

  private final AssayOptions options;

  public AssayStudy(AssayOptions options) {
    this.options = options;
  }

  /// Studies files without a case: what was read, control samples, rare earths of each sample.
  ///
  /// @param readings one for each file
  /// @param register what the sender knows of the samples; may be empty
  public AssayResult of(List<CertificateReading> readings, SampleRegister register) {
    var campaign = new CampaignStudy(options, register, Optional.empty());
    return new AssayResult(List.of(campaign.of(readings, List.of())));
  }

  /// Studies all campaigns of a case.
  public AssayResult of(CaseView view) {
    List<CampaignResult> campaigns = new ArrayList<>();
    for (Row row : view.rows("campaigns")) {
      campaigns.add(of(view, row));
    }
    return new AssayResult(campaigns);
  }

  /// Studies one campaign of a case.
  ///
  /// @param row of the table `campaigns`
  public CampaignResult of(CaseView view, Row row) {
    List<Row> samples =
        view.rows("samples").stream()
            .filter(sample -> sample.findText("campaign").filter(row.id()::equals).isPresent())
            .toList();
    SampleRegister register = SampleRegister.of(samples, view.rows("standards"));
    List<String> notes = new ArrayList<>();
    List<CertificateReading> readings = new ArrayList<>();
    for (String file : row.texts("files")) {
      find(view, file)
          .ifPresentOrElse(
              attachment -> readings.add(read(attachment)),
              () -> notes.add("assays/" + file + ": there is no such file in the case"));
    }
    return new CampaignStudy(options, register, Optional.of(view))
        .of(readings, notes)
        .named(row.id(), row.findText("name").orElse(row.id()), isIllustrative(row));
  }

  private static boolean isIllustrative(Row row) {
    return row.flag("illustrative") == Flag.YES;
  }

  private static Optional<Attachment> find(CaseView view, String file) {
    return view.theCase().attachments("assays").stream()
        .filter(each -> nameIn(each).equalsIgnoreCase(file) || each.name().equalsIgnoreCase(file))
        .findFirst();
  }

  /// The path below the folder `assays`.
  private static String nameIn(Attachment attachment) {
    return attachment.name().substring(attachment.folder().length() + 1);
  }

  private static CertificateReading read(Attachment attachment) {
    try (var in = attachment.open()) {
      return new CertificateReader().read(attachment.name(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
