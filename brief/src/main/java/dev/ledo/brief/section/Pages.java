package dev.ledo.brief.section;

import dev.ledo.brief.model.Answer;
import dev.ledo.brief.model.Masthead;
import dev.ledo.brief.model.Page;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Text;
import dev.ledo.cases.Case;
import dev.ledo.cases.CaseInfo;
import dev.ledo.cases.Row;
import dev.ledo.study.StudyResult;
import java.util.List;

/// Puts the page together.
public final class Pages {

  private static final List<Chapter> CHAPTERS =
      List.of(
          new PlanFirstChapter(),
          new PlanCurveChapter(),
          new PlanFlowChapter(),
          new PlanWorthChapter(),
          new PlanScarceChapter(),
          new PlanDoubtChapter(),
          new PlanMethodChapter(),
          new FirstChapter(),
          new MapChapter(),
          new ControlChapter(),
          new RouteWayChapter(),
          new RouteMonthsChapter(),
          new RouteStopChapter(),
          new RouteBuildChapter(),
          new LawChapter(),
          new ChainChapter(),
          new ConcentrationChapter(),
          new DependenceChapter(),
          new FeedChapter(),
          new AssayReadChapter(),
          new AssayQualityChapter(),
          new AssayOreChapter(),
          new AssayWorthChapter(),
          new PriceChapter(),
          new TradeChapter(),
          new VintageChapter(),
          new ConflictChapter(),
          new StaleChapter(),
          new LimitChapter());

  private Pages() {}

  /// The page for a study.
  ///
  /// @param version version of Ledo
  public static Page of(StudyResult study, String version) {
    Setting setting = Setting.of(study);
    List<Answer> answers = new Answers(setting).all();
    List<Section> sections =
        CHAPTERS.stream().flatMap(chapter -> chapter.write(setting).stream()).toList();
    Masthead masthead = masthead(setting, version);
    return new Page(masthead, answers, sections, setting.trace().evidence());
  }

  private static Masthead masthead(Setting setting, String version) {
    Case read = setting.view().theCase();
    CaseInfo info = read.info();
    return new Masthead(
        info.title(),
        info.question(),
        read.name(),
        info.country().english(),
        setting.view().asOf().toString(),
        info.asOf().toString(),
        info.illustrative(),
        version,
        basis(setting));
  }

  private static Text basis(Setting setting) {
    List<Row> sources = setting.view().sources().stream().map(source -> source.row()).toList();
    long rows =
        setting.view().theCase().schema().names().stream()
            .filter(table -> setting.view().theCase().schema().table(table).isFactual())
            .mapToLong(table -> setting.view().rows(table).size())
            .sum();
    long voices =
        setting.view().sources().stream()
            .map(source -> setting.view().voiceOf(source.id()))
            .distinct()
            .count();
    return Text.of(
        "Rests on {} rows from {} publications, which are {} independent voices. Click a number to see its row, file and line, source and edition.",
        setting.trace().count("rows that count on the day", rows, List.of()),
        setting.trace().count("publications that were out on the day", sources.size(), List.of()),
        setting.trace().count("independent voices among them", voices, List.of()));
  }
}
