package dev.ledo.brief.section;

import dev.ledo.assay.BatchQuality;
import dev.ledo.assay.CampaignResult;
import dev.ledo.assay.SiteComposition;
import dev.ledo.assay.SiteResult;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.assay.quality.Verdict;
import dev.ledo.brief.model.Answer;
import dev.ledo.brief.model.Answer.Confidence;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Element;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What samples say of the ore, of campaigns that are no illustration.
final class AssayAnswer {

  private static final int MANY = 10;
  private static final int FEWEST = 3;
  private static final String METHOD = "simulated from the samples, docs/methods/composition.md";

  private final Setting setting;

  AssayAnswer(Setting setting) {
    this.setting = setting;
  }

  /// The answer; empty if no sample was measured that can be used.
  Optional<Answer> give() {
    return setting.study().assay().campaigns().stream()
        .filter(campaign -> !campaign.isIllustrative())
        .filter(
            campaign -> campaign.sites().stream().anyMatch(site -> !site.compositions().isEmpty()))
        .findFirst()
        .map(campaign -> answer(new AssayFigures(setting, campaign)));
  }

  private Answer answer(AssayFigures figures) {
    List<SiteResult> sites =
        figures.campaign().sites().stream().filter(s -> !s.compositions().isEmpty()).toList();
    List<Text> grades = sites.stream().map(site -> grade(figures, site)).toList();
    List<Text> shares = new ArrayList<>();
    sites.forEach(site -> shares.addAll(shares(figures, site)));
    return new Answer(
        "answer-samples",
        "What do the samples say of the ore?",
        Text.join(" ", grades),
        confidence(figures.campaign(), sites),
        why(figures, sites),
        shares,
        List.of(
            Text.of(
                "More samples, and the ones to analyse again. Whether they would pay is told under \u201cwhere to look next\u201d.")));
  }

  /// The leach if there is one, for that is what can be won.
  private static SiteComposition chosen(SiteResult site) {
    return site.find(Digestion.AMMONIUM_SULFATE_LEACH).orElse(site.compositions().getFirst());
  }

  private static Text grade(AssayFigures figures, SiteResult site) {
    SiteComposition on = chosen(site);
    String digestion = AssayFigures.words(on.digestion());
    return Text.of(
        "The ore of {} holds {} of rare-earth oxides ({}), on {} samples.",
        site.name(),
        interval(
            figures,
            "total REO of " + site.name() + ", " + digestion,
            on,
            on.reoPpm(),
            AssayFigures.PPM),
        digestion,
        figures.count("samples used of " + site.name(), on.samples().size()));
  }

  private List<Text> shares(AssayFigures figures, SiteResult site) {
    SiteComposition on = chosen(site);
    List<Text> shares = new ArrayList<>();
    for (Element element : setting.view().theCase().info().elements()) {
      if (on.posterior().elements().contains(element)) {
        String what = element.english() + " oxide in the REO of " + site.name();
        shares.add(
            Text.of(
                "Of the REO of {} {} is {} oxide.",
                site.name(),
                interval(figures, what, on, on.sharePercent(element), AssayFigures.PERCENT),
                element.english()));
      }
    }
    return shares;
  }

  private static Num interval(
      AssayFigures figures, String what, SiteComposition on, Estimate estimate, Unit unit) {
    return figures.figure(
        what,
        new Quantity(AssayFigures.interval(estimate), unit),
        METHOD,
        AssayFigures.Samples.of(on));
  }

  /// High on many samples of which none is left out, in batches that are accepted; low on few, or
  /// where some are left out.
  private static Confidence confidence(CampaignResult campaign, List<SiteResult> sites) {
    boolean few =
        sites.stream()
            .map(AssayAnswer::chosen)
            .anyMatch(on -> on.samples().size() < FEWEST || !on.leftOut().isEmpty());
    boolean many =
        sites.stream().map(AssayAnswer::chosen).allMatch(on -> on.samples().size() >= MANY);
    boolean accepted =
        campaign.batches().stream()
            .map(BatchQuality::verdict)
            .allMatch(verdict -> verdict == Verdict.ACCEPT);
    return few ? Confidence.LOW : many && accepted ? Confidence.HIGH : Confidence.MEDIUM;
  }

  private static Text why(AssayFigures figures, List<SiteResult> sites) {
    List<BatchQuality> batches = figures.campaign().batches();
    long clean = batches.stream().filter(each -> each.verdict() == Verdict.ACCEPT).count();
    long left = sites.stream().map(AssayAnswer::chosen).mapToLong(on -> on.leftOut().size()).sum();
    return Text.of(
        "Batches accepted without a note: {} of {}; results left out until they are analysed again: {}.",
        figures.count("batches accepted without a note", clean),
        figures.count("batches of the campaign", batches.size()),
        figures.count("results left out", left));
  }
}
