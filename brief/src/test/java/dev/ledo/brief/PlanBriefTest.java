package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.assay.AssayResult;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Progress;
import dev.ledo.risk.Risk;
import dev.ledo.route.RouteResult;
import dev.ledo.study.PlanOutcome;
import dev.ledo.study.StudyOptions;
import dev.ledo.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What the brief says of a plan that can be reckoned by hand.
///
/// The case `term-contract`: 100 t of magnets are needed. A contract gives 50 t at 40 USD/kg for a
/// fee of 0.1 million USD, another 50 t at 45 for 1 million; XBO sells at 50, another country at
/// 80. Best: the first contract and 50 t from XBO, 2 + 0.1 + 2.5 = 4.6 million. Without XBO: both
/// contracts, 2 + 0.1 + 2.25 + 1 = 5.35. Without XBO and the second contract: 2 + 0.1 + 4 = 6.1.
class PlanBriefTest {

  private static final Path TERM_CONTRACT = Path.of("../study/src/test/cases/term-contract");
  private static final Path TWO_ROADS = Path.of("../cli/src/test/resources/dev/ledo/cli/two-roads");
  private static final String PLAN_SECTIONS = "#plan, #independence, [id^=plan-]";
  private static final CaseView VIEW =
      CaseView.of(new CaseReader(Schema.load()).read(TERM_CONTRACT).usable().orElseThrow());
  private static final Brief BRIEF = brief(StudyOptions.USUAL);
  private static final CasePage PAGE = CasePage.of(BRIEF);

  private static Brief brief(StudyOptions options) {
    return Brief.of(VIEW, options, "test", Progress.SILENT);
  }

  @Test
  void answerNamesTheStepItsDayAndItsMoney() {
    assertThat(PAGE.text("#answer-plan .verdict"))
        .isEqualTo(
            "Decide by 2027-01-01 on Contract with the works at home; together 0.1 M USD on the day of decision.");
    assertThat(PAGE.text("#answer-plan .sure .mark")).isEqualTo("medium confidence");
    assertThat(PAGE.select(".answer").eachAttr("id")).startsWith("answer-plan");
  }

  @Test
  void costOfIndependenceIsThatReckonedByHandWithAndWithoutTheCandidate() {
    assertThat(PAGE.rows("curve-nd-magnets-xbo-table"))
        .extracting(row -> row.subList(1, row.size()))
        .containsExactly(
            List.of("nothing", "4.6", "4.6", "5.35", "0"),
            List.of("Magnets of the new works", "4.6", "4.6", "6.1", "0"));
    assertThat(PAGE.text("#curve-nd-magnets-xbo figcaption"))
        .contains("without \u201cMagnets of the new works\u201d")
        .contains("does it add more than 0.75 M USD");
  }

  @Test
  void firstStepsTellWhenHowMuchAndWhatTheyGive() {
    assertThat(PAGE.rows("plan-steps"))
        .containsExactly(
            List.of(
                "Contract with the works at home",
                "sign",
                "1 of 1",
                "100",
                "2027-01-01",
                "2027-01-01",
                "0.1",
                "50 t magnet/yr",
                "contracts.csv:2 assumption Ledo 2026"));
    assertThat(PAGE.rows("plan-choices")).extracting(row -> row.get(2)).contains("not now");
  }

  /// The fee of the contract, 50 t of it at 40 and 50 t from XBO at 50 USD/kg; nothing is moved.
  @Test
  void billTellsWhoIsPaidAndAddsUpToTheCost() {
    assertThat(PAGE.rows("plan-bill-table"))
        .extracting(row -> row.subList(0, 3))
        .containsExactly(
            List.of("What is built and signed, less what serves later", "0.1", "0.1"),
            List.of("Freight", "0", "0"),
            List.of("Charges on ways", "0", "0"),
            List.of("Goods bought", "4.5", "4.5"),
            List.of("Together", "4.6", "4.6"));
    assertThat(PAGE.select("#table-plan-fare-table")).isEmpty();
  }

  /// `two-roads` has one way, at 50 USD/t, and tells neither its charges nor its time.
  @Test
  void untoldChargesAndTimesAreUnknownInTheTablesAndNamedAsLeftOut() {
    CaseView view =
        CaseView.of(new CaseReader(Schema.load()).read(TWO_ROADS).usable().orElseThrow());
    CasePage page = CasePage.of(Brief.of(view, StudyOptions.ofFutures(2), "test", Progress.SILENT));
    assertThat(page.text("#table-plan-fare-table tbody tr:first-child"))
        .startsWith("Clay Hill to River Plant 50 unknown unknown legs.csv:2");
    assertThat(page.text("#table-plan-break-even-table tbody tr:first-child"))
        .startsWith("Clay Hill – River Plant Concentrate over the hill road 50 unknown ");
    assertThat(page.select("#plan-method .note").eachText())
        .anyMatch(note -> note.contains("the charges on the way from Clay Hill to River Plant"))
        .anyMatch(note -> note.contains("the time under way from Clay Hill to River Plant"));
    Element cost = page.select("#table-plan-bill-table a.n").getFirst();
    Element basis =
        page.select(page.select(cost.attr("href")).select(".from a").attr("href")).getFirst();
    assertThat(basis.text()).contains("feeds.csv:2", "compositions.csv:2", "legs.csv:2");
    for (Element link : page.select("#plan-method .note a")) {
      assertThat(link.text()).isEqualTo("Clay Hill to River Plant");
      assertThat(page.select("[id=%s]".formatted(link.attr("href").substring(1))).text())
          .contains("legs.csv:2");
    }
    assertThat(page.select("#plan-method .note a")).hasSize(2);
    assertThat(page.text(PLAN_SECTIONS)).doesNotContain("0.00000");
  }

  /// `two-roads` with a way whose months nobody tells, and another of which nobody tells anything.
  @Test
  void untoldMonthsAndWaysThatAreNotUsedLinkToTheirRows(@TempDir Path folder) throws IOException {
    copy(TWO_ROADS, folder);
    String legs =
        """
        id,from,to,mode,length [km],capacity [t/month],cost [USD/t],kind,reason
        hill-road,clay-hill,river-plant,road,300,100,50,assumption,Round figures
        back-road,river-plant,clay-hill,road,,,,assumption,Round figures
        """;
    Files.writeString(folder.resolve("legs.csv"), legs);
    CasePage page = CasePage.of(folder);
    assertThat(page.select("#plan-method .note").eachText())
        .anyMatch(note ->
            note.equals(
                "Assumed, because nobody tells: Clay Hill to River Plant can be passed in all months."))
        .anyMatch(note ->
            note.equals(
                "Not used, because nobody tells the freight and what can pass: the way from River"
                    + " Plant to Clay Hill. Nothing is moved or built there, so that the plan may"
                    + " cost more than it need."));
    assertThat(page.select("#plan-method .note a").eachText()).contains("River Plant to Clay Hill");
  }

  @Test
  void sourceIsWorthWhatItWouldCostMoreToDoWithout() {
    assertThat(PAGE.rows("plan-worth-table"))
        .containsExactly(List.of("Everything from XBO", "0.75", "0", "candidates.csv:3"));
  }

  @Test
  void unusedCandidateIsToldInPlainWordsWithTheAssumptionsItRestsOn() {
    assertThat(PAGE.rows("plan-unused-table"))
        .containsExactly(
            List.of(
                "Magnets of the new works",
                "nothing of it is decided on",
                "contracts.csv:3 assumption"));
    assertThat(PAGE.text("#answer-plan li"))
        .contains("\u201cMagnets of the new works\u201d is used in none of the 3 futures.");
    assertThat(PAGE.text("#plan-worth p")).contains("not a verdict on the source");
  }

  @Test
  void everyNumberOfThePlanIsARowOrTellsHowItWasReckonedAndFromWhat() {
    assertThat(PAGE.select(PLAN_SECTIONS).select("a.n"))
        .hasSizeGreaterThan(40)
        .allSatisfy(link -> {
          Elements entry = PAGE.select(link.attr("href") + ".entry");
          assertThat(entry).as(link.text()).hasSize(1);
          assertThat(entry.hasClass("row") || !entry.select(".how").text().isBlank()).isTrue();
          assertThat(entry.select(".from a, code")).as(entry.text()).isNotEmpty();
        });
  }

  @Test
  void picturesTellTheirNumbersInATable() {
    assertThat(PAGE.select(PLAN_SECTIONS).select("figure"))
        .hasSizeGreaterThan(4)
        .allSatisfy(figure -> assertThat(figure.select("table td")).isNotEmpty());
    assertThat(PAGE.text("#plan-flow-2027 table"))
        .contains("Contract with the works at home")
        .contains("50 t magnet");
  }

  @Test
  void manifestTellsForHowManyFutures() {
    var manifest = new JsonMapper().readTree(BRIEF.text("run.json"));
    assertThat(manifest.path("options").path("futures").asInt()).isEqualTo(3);
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() {
    Brief one = brief(new StudyOptions(Optional.empty(), 1));
    assertThat(one.names()).isEqualTo(BRIEF.names());
    assertThat(one.names())
        .allSatisfy(name -> assertThat(one.text(name)).isEqualTo(BRIEF.text(name)));
  }

  /// The contracts without a fee: signing costs nothing on the day.
  @Test
  void firstStepThatCostsNothingOnItsDayIsSaidToCostNothing(@TempDir Path folder)
      throws IOException {
    copy(TERM_CONTRACT, folder);
    Path contracts = folder.resolve("contracts.csv");
    String text = Files.readString(contracts);
    String column = "fee [M USD]";
    int fee = List.of(text.lines().findFirst().orElseThrow().split(",")).indexOf(column);
    Files.writeString(
        contracts,
        text.lines()
            .map(line -> line.contains(column) ? line : withCell(line, fee, "0"))
            .collect(Collectors.joining("\n", "", "\n")));
    CaseView view = CaseView.of(new CaseReader(Schema.load()).read(folder).usable().orElseThrow());
    CasePage page = CasePage.of(Brief.of(view, StudyOptions.ofFutures(2), "test", Progress.SILENT));
    assertThat(page.text("#answer-plan .verdict"))
        .endsWith("; nothing is paid on the day of decision.")
        .doesNotContain("together");
  }

  private static String withCell(String line, int column, String cell) {
    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
    cells.set(column, cell);
    return String.join(",", cells);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /// What ways take is read from the case and needs no futures.
  @Test
  void faresAreToldInTheCalmWorldToo() {
    assertThat(CasePage.of(TWO_ROADS).text("#plan #table-plan-fare-table tbody tr:first-child"))
        .startsWith("Clay Hill to River Plant 50 unknown unknown legs.csv:2");
  }

  @Test
  void calmWorldAloneIsSaidToBeThat() {
    CasePage page = CasePage.of(brief(StudyOptions.ofFutures(0)));
    assertThat(page.text("#answer-plan .sure .mark")).isEqualTo("not known");
    assertThat(page.text("#answer-plan .sure")).contains("Only the calm world was looked at.");
    assertThat(page.select("#plan-worth, #plan-scarce, #plan-doubt")).isEmpty();
    assertThat(page.select("#independence, #plan-method")).hasSize(2);
  }

  @Test
  void briefIsWrittenWithoutASolverAndSaysWhatIsMissing() {
    CasePage page = page(new PlanOutcome.NoSolver("no solver in /opt; install one"));
    assertThat(page.text("#plan .lead")).startsWith("The plan is missing from this brief");
    assertThat(page.text("#plan .note")).isEqualTo("no solver in /opt; install one");
    assertThat(page.text("#answer-plan .sure .mark")).isEqualTo("not known");
    assertThat(page.select("#independence, #plan-method")).isEmpty();
    assertThat(page.select("#limits")).hasSize(1);
  }

  @Test
  void planThatCannotBeIsAChapterThatSaysWhy() {
    CasePage page = page(new PlanOutcome.Impossible("these cannot hold together: needs.csv:2"));
    assertThat(page.text("#plan .lead")).startsWith("There is no best plan for the case");
    assertThat(page.text("#plan .note")).contains("needs.csv:2");
    assertThat(page.text("#answer-plan .verdict")).startsWith("Not known");
  }

  @Test
  void caseThatAsksForNoPlanHasNoChapterOfIt() {
    CasePage page = page(new PlanOutcome.NotAsked());
    assertThat(page.select("#answer-plan")).isEmpty();
    assertThat(page.select("main > section").select(PLAN_SECTIONS)).isEmpty();
  }

  private static CasePage page(PlanOutcome plan) {
    var study =
        new StudyResult(VIEW, Risk.of(VIEW), RouteResult.none(), new AssayResult(List.of()), plan);
    return CasePage.of(Brief.of(study, "test", Progress.SILENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "independence", "plan-flows", "plan-worth", "plan-method"})
  void chapterStandsInTheContents(String id) {
    assertThat(PAGE.select(".contents a[href=#" + id + "]")).hasSize(1);
    assertThat(PAGE.select("main > section#" + id)).hasSize(1);
  }
}
