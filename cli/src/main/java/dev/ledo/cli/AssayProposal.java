package dev.ledo.cli;

import dev.ledo.assay.AssayOptions;
import dev.ledo.assay.AssayResult;
import dev.ledo.assay.AssayWords;
import dev.ledo.assay.CampaignResult;
import dev.ledo.assay.SiteComposition;
import dev.ledo.assay.SiteResult;
import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.core.Numbers;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rows for `compositions.csv` and `feeds.csv` that a person may accept; no file is touched.
///
/// One composition for each site: of the leach where there is one, else of the total. Lines that
/// begin with `#` say how it was made and are not part of the tables.
final class AssayProposal {

  private static final double PPM_PER_KG_PER_TONNE = 1000;
  private static final String NEW_ORE = "rare-earth-ore";

  private final CaseView view;
  private final AssayOptions options;

  AssayProposal(CaseView view, AssayOptions options) {
    this.view = view;
    this.options = options;
  }

  private record Proposed(CampaignResult campaign, SiteResult site, SiteComposition composition) {

    String id() {
      return site.site() + "-" + campaign.id() + "-" + AssayDocument.word(composition.digestion());
    }

    /// How it was made.
    String reason() {
      return "%sMade by ledo assay from %s of %s at %s: %s %% interval of the ore as a whole; error of a sample: %s."
          .formatted(
              campaign.isIllustrative() ? "ILLUSTRATIVE, no measurement. " : "",
              composition.samples().size() == 1
                  ? "1 sample"
                  : composition.samples().size() + " samples",
              AssayWords.of(composition.digestion()),
              site.name(),
              Numbers.readable(100 * composition.level(), 3),
              composition.error().basis());
    }

    String note() {
      List<String> parts = new ArrayList<>();
      parts.add(
          "Samples: "
              + String.join(" ", composition.samples())
              + (composition.leftOut().isEmpty()
                  ? ""
                  : "; not used, to be analysed again: "
                      + String.join(" ", composition.leftOut())));
      if (!composition.posterior().leftOut().isEmpty()) {
        parts.add(
            "no number for "
                + String.join(" ", AssayDocument.symbols(composition.posterior().leftOut())));
      }
      return String.join("; ", parts) + ".";
    }

    String certificates() {
      return composition.certificates().stream()
          .map(CertificateId::number)
          .collect(Collectors.joining(";"));
    }
  }

  void print(AssayResult result, PrintWriter out) {
    List<Proposed> proposed = new ArrayList<>();
    for (CampaignResult campaign : result.campaigns()) {
      for (SiteResult site : campaign.sites()) {
        site.find(Digestion.AMMONIUM_SULFATE_LEACH)
            .or(() -> site.find(Digestion.TOTAL))
            .ifPresent(composition -> proposed.add(new Proposed(campaign, site, composition)));
      }
    }
    out.println(
        "# Proposed by ledo assay, seed " + options.seed() + "; nothing was written to the case.");
    out.println("# Read each row, change what you know better, then copy it into the table.");
    out.println(
        "# A range is the interval of the share; a row's shares go together and add up to 100.");
    if (proposed.isEmpty()) {
      out.println("# No site has samples that can be used.");
      return;
    }
    out.println("#");
    out.println("# compositions.csv");
    compositions(proposed, out);
    out.println("#");
    out.println("# Grade is of the ore in the ground, not of a concentrate;");
    out.println("# say what can be delivered, and at what cost.");
    out.println("# feeds.csv");
    feeds(proposed, out);
    if (ores().isEmpty()) {
      out.println("#");
      out.println("# materials.csv: the case has no material of the form ore, so here is one.");
      out.println("id,name,form,counted_in,elements,hs,quoted_as");
      out.println(NEW_ORE + ",Rare earth ore in the ground,ore,t,,,");
    }
  }

  private void compositions(List<Proposed> proposed, PrintWriter out) {
    String shares =
        Element.REE.stream()
            .map(element -> element.symbol() + " [%]")
            .collect(Collectors.joining(","));
    out.println("id,name,country,mineral," + shares + ",certificates,source,kind,reason,note");
    for (Proposed each : proposed) {
      List<String> cells = new ArrayList<>();
      cells.add(each.id());
      cells.add(cell(each.site().name() + ", " + AssayWords.of(each.composition().digestion())));
      cells.add(country(each.site().site()));
      cells.add("");
      Element.REE.forEach(element -> cells.add(share(each.composition(), element)));
      cells.add(cell(each.certificates()));
      cells.add("");
      cells.add("assumption");
      cells.add(cell(each.reason()));
      cells.add(cell(each.note()));
      out.println(String.join(",", cells));
    }
  }

  private String country(String site) {
    return site(site).flatMap(row -> row.findCountry("country")).map(Country::code).orElse("");
  }

  private Optional<Row> site(String id) {
    return view.find("sites", id);
  }

  private static String share(SiteComposition composition, Element element) {
    return composition.posterior().elements().contains(element)
        ? range(composition.sharePercent(element), 1)
        : "";
  }

  private static String range(Estimate estimate, double divisor) {
    String low = plain(estimate.low() / divisor);
    String high = plain(estimate.high() / divisor);
    return low.equals(high) ? low : low + ".." + high;
  }

  private static String plain(double value) {
    return Numbers.readable(value, 3).replace(",", "");
  }

  private List<String> ores() {
    return view.rows("materials").stream()
        .filter(row -> row.findText("form").filter("ore"::equals).isPresent())
        .map(Row::id)
        .toList();
  }

  /// The only ore of the case, or a new one; blank where a person has to choose.
  private String ore() {
    List<String> ores = ores();
    return ores.isEmpty() ? NEW_ORE : ores.size() == 1 ? ores.getFirst() : "";
  }

  private void feeds(List<Proposed> proposed, PrintWriter out) {
    out.println("id,name,site,material,composition,grade [kg REO/t],kind,reason,note");
    for (Proposed each : proposed) {
      out.println(
          String.join(
              ",",
              each.site().site() + "-" + each.campaign().id() + "-ore",
              cell("Ore of " + each.site().name()),
              each.site().site(),
              ore(),
              each.id(),
              range(each.composition().reoPpm(), PPM_PER_KG_PER_TONNE),
              "assumption",
              cell(each.reason()),
              cell(each.note())));
    }
  }

  /// A cell of a CSV file.
  private static String cell(String text) {
    boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
