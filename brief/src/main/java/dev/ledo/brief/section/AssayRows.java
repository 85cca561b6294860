package dev.ledo.brief.section;

import dev.ledo.assay.CampaignResult;
import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.brief.model.Evidence.Named;
import dev.ledo.brief.trace.FileRow;
import dev.ledo.core.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Rows of a campaign's current certificates, by sample, as places that figures stand on.
final class AssayRows {

  private static final String MADE_UP = "made up";

  private record Key(CertificateId certificate, String sample) {}

  private record Cell(Place place, String name, String raw) {}

  private final Map<Key, List<FileRow>> bySample = new HashMap<>();
  private final String mark;

  AssayRows(CampaignResult campaign) {
    this.mark = campaign.isIllustrative() ? MADE_UP : "";
    campaign.files().certificates().current().forEach(this::add);
  }

  private void add(Certificate certificate) {
    Map<Integer, List<Cell>> lines = new TreeMap<>();
    Map<Integer, String> samples = new HashMap<>();
    certificate
        .values()
        .forEach(value -> {
          samples.put(value.place().line(), value.sample().id());
          lines
              .computeIfAbsent(value.place().line(), _ -> new ArrayList<>())
              .add(new Cell(value.place(), value.determination().toString(), value.raw()));
        });
    certificate
        .quarantine()
        .forEach(cell -> {
          samples.put(cell.place().line(), cell.sample());
          lines
              .computeIfAbsent(cell.place().line(), _ -> new ArrayList<>())
              .add(new Cell(cell.place(), cell.column() + " (set aside)", cell.raw()));
        });
    lines.forEach((line, cells) -> {
      String sample = samples.getOrDefault(line, "");
      bySample
          .computeIfAbsent(key(certificate.id(), sample), _ -> new ArrayList<>())
          .add(row(sample, cells));
    });
  }

  private static Key key(CertificateId certificate, String sample) {
    return new Key(certificate, sample.strip().toUpperCase(Locale.ROOT));
  }

  private FileRow row(String sample, List<Cell> cells) {
    cells.sort((one, other) -> one.place().compareTo(other.place()));
    Place first = cells.getFirst().place();
    String raw = sample + " | " + String.join(" | ", cells.stream().map(Cell::raw).toList());
    List<Named> named =
        cells.stream()
            .map(cell -> new Named(cell.name() + ", column " + cell.place().column(), cell.raw()))
            .toList();
    return new FileRow(new Place(first.file(), first.line(), 0), raw, named, mark);
  }

  /// The rows of a sample in a certificate; none if it does not stand there.
  List<FileRow> of(CertificateId certificate, String sample) {
    return bySample.getOrDefault(key(certificate, sample), List.of());
  }
}
