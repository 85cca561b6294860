package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PlanCommandTest {

  private static final Path TWO_ROADS = Path.of("src/test/resources/dev/ledo/cli/two-roads");

  @TempDir private Path folder = Path.of("");

  private static Terminal plan(String... words) {
    return planOf(TWO_ROADS, words);
  }

  private static Terminal planOf(Path folder, String... words) {
    var all = new ArrayList<>(List.of("plan", folder.toString(), "--progress=none"));
    all.addAll(List.of(words));
    return Terminal.run(all.toArray(String[]::new));
  }

  private static JsonNode json(String... words) {
    Terminal terminal =
        plan(Stream.concat(Stream.of("--json"), Stream.of(words)).toArray(String[]::new));
    assertThat(terminal.exitCode()).as(terminal.err()).isEqualTo(ExitCode.DONE);
    return new JsonMapper().readTree(terminal.out());
  }

  private Path changed(String file, String content) throws IOException {
    Path copy = CaseCopy.of(TWO_ROADS, folder.resolve("changed"));
    Files.writeString(copy.resolve(file), content);
    return copy;
  }

  @Test
  void everyChapterIsThereAndSaysItsUnit() {
    Terminal terminal = plan();
    assertThat(terminal.exitCode()).as(terminal.err()).isEqualTo(ExitCode.DONE);
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .startsWith("Two roads, as of 2026-06-30\n")
        .contains("in 4 quarters and 2 years. Sums are in million USD")
        .contains("\nIf nothing goes wrong\n")
        .contains("\nWhat to decide first, for 12 futures at once\n")
        .contains("One line of the River Plant  2         300 t REO a year")
        .contains("\nWhat that costs, million USD\n")
        .contains("50 % of the mean and 50 % of the mean of the worst 25 %")
        .contains("(EVPI)", "(VSS)", "as played period by period")
        .contains("\nWhat is done, tonnes a year, mean of the futures\n")
        .contains("\nCapacity against need, tonnes a year\n")
        .contains("\nWhat is gone without, % of the tonnes needed\n")
        .contains("\nThe dearest 3 of 12 futures\n")
        .contains("\nWhat each source and way is worth, million USD\n")
        .contains("\nWhat a duty to hold stocks saves, million USD\n")
        .contains("\nWhat each prohibition costs, million USD\n")
        .contains("\nWho is paid, million USD\n")
        .contains("charges on ways, to whoever levies them")
        .contains("\nWhat a tonne pays on each way, USD per gross tonne\n")
        .contains("Clay Hill to River Plant  50       not told  not told        legs.csv:2")
        .contains("\nWhat freight and charges of a way may come to together, USD per gross tonne\n")
        .contains("Left out, because nobody tells: the charges on the way from Clay Hill to River")
        .contains(
            "Taken as 0 days, because nobody tells: the time under way from Clay Hill to River")
        .contains("\nWhat one more tonne of capacity would save, USD of that year")
        .contains("\nFigures that move the cost most, million USD in the calm world\n")
        .contains("\nWhat independence costs: Dy, mining in Country XBO, million USD\n")
        .contains(
            "\nFeed gap of 100 t magnet/yr of NdFeB magnet (goal magnets), process losses included\n")
        .contains("keeps every balance, capacity, need, store and")
        .doesNotContain("-0 ", "NaN", "Infinity", "null");
  }

  /// Ten tonnes a year at 350 USD/kg, less the tonne in store, which saves most in the first
  /// quarter; discounted by 8 % a year to the middle of each period.
  @Test
  void calmCostIsWhatIsBoughtWhereThereIsNothingElse() {
    JsonNode calm = json("--futures=0", "--without=hill").path("calm");
    double usd = 0;
    double[] tonnes = {1.5, 2.5, 2.5, 2.5, 10, 10};
    double[] middle = {0.125, 0.375, 0.625, 0.875, 1.5, 2.5};
    for (int p = 0; p < tonnes.length; p++) {
      usd += 350_000 * tonnes[p] * Math.pow(1.08, -middle[p]);
    }
    assertThat(calm.path("cost_usd").asDouble()).isCloseTo(usd, within(1.0));
    assertThat(calm.path("lost_t").asDouble()).isCloseTo(0, within(1e-6));
    assertThat(calm.at("/check/sound").asBoolean()).isTrue();
  }

  /// `two-roads` tells neither charges nor time of its only way, nor what disposal costs.
  @Test
  void whatIsLeftOutIsToldWithItsRow() {
    JsonNode leftOut = json("--futures=0").path("left_out");
    assertThat(leftOut).hasSize(3);
    assertThat(leftOut.at("/0/figure").asString()).isEqualTo("disposal_cost");
    assertThat(leftOut.at("/1/figure").asString()).isEqualTo("charges");
    assertThat(leftOut.at("/1/about").asString()).isEqualTo("Clay Hill to River Plant");
    assertThat(leftOut.at("/1/row").asString()).isEqualTo("legs.csv:2");
    assertThat(leftOut.at("/2/figure").asString()).isEqualTo("transit");
  }

  /// Of a month of which nobody tells the plan takes what `closed_months` of the leg have, and says
  /// so: here June as shut, as they name it, and January as open.
  @Test
  void whatIsTakenForUntoldMonthsIsTold() throws IOException {
    Path untold =
        changed(
            "passages.csv",
            "leg,months,state,kind,reason\nhill-road,1;6,unknown,assumption,Nobody tells\n");

    assertThat(planOf(untold, "--futures=0").out().replaceAll("\\s+", " "))
        .contains(
            "Assumed, because nobody tells: Clay Hill to River Plant (legs.csv:2) can be passed in"
                + " January.",
            "Assumed, because nobody tells: Clay Hill to River Plant (legs.csv:2) cannot be passed in"
                + " June, as `closed_months` have it.",
            "`ledo route` keeps both for those months: shut at the low end, open at the high end, and"
                + " in the middle as `unknown_open` of the corridor says.");
  }

  /// Thirty tonnes a year are needed, 20 can be bought, one is in store.
  @Test
  void demandScenarioReplacesTheNeed() {
    JsonNode calm = json("--futures=0", "--without=hill", "--demand=high").path("calm");
    assertThat(calm.path("lost_t").asDouble()).isCloseTo(3 * (30 - 20) - 1, within(1e-6));
  }

  @Test
  void obeyingTheProhibitionIsDoingWithoutWhatItForbids() {
    double obeyed =
        json("--futures=0", "--obey=deal-with-hill-army").at("/calm/cost_usd").asDouble();
    double without = json("--futures=0", "--without=hill").at("/calm/cost_usd").asDouble();
    assertThat(obeyed).isCloseTo(without, within(1.0));
  }

  @Test
  void riskAndMeanFollowFromTheFuturesAndLieWithinTheBounds() {
    JsonNode decision = json().at("/uncertain/decision");
    double[] costs =
        StreamSupport.stream(decision.path("futures").spliterator(), false)
            .mapToDouble(future -> future.path("cost_usd").asDouble())
            .sorted()
            .toArray();
    double mean = sum(costs, 0) / 12;
    double worst = sum(costs, 9) / 3;
    assertThat(costs).hasSize(12);
    assertThat(decision.path("mean_usd").asDouble()).isCloseTo(mean, within(1.0));
    assertThat(decision.path("risk_usd").asDouble()).isCloseTo((mean + worst) / 2, within(1.0));
    assertThat(decision.path("lower_usd").asDouble())
        .isLessThanOrEqualTo(decision.path("risk_usd").asDouble() + 1);
    assertThat(decision.path("upper_usd").asDouble())
        .isCloseTo(decision.path("risk_usd").asDouble(), within(10.0));
    assertThat(decision.path("gap_part").asDouble()).isLessThanOrEqualTo(1e-3);
    assertThat(decision.at("/steps/0/module").asString()).isEqualTo("river-line");
    assertThat(decision.at("/steps/0/adds_t").asDouble()).isCloseTo(300, within(1e-6));
    assertThat(decision.at("/steps/0/counted_in").asString()).isEqualTo("t REO");
    assertThat(decision.path("tail_futures")).hasSize(3);
  }

  private static double sum(double[] values, int from) {
    double sum = 0;
    for (int i = from; i < values.length; i++) {
      sum += values[i];
    }
    return sum;
  }

  @Test
  void documentHasEveryAnswer() {
    JsonNode document = json();
    assertThat(document.path("schema").asString()).isEqualTo("ledo-plan-2");
    assertThat(document.path("periods")).hasSize(6);
    assertThat(document.at("/asked/seed").asLong()).isEqualTo(7);
    JsonNode uncertain = document.path("uncertain");
    assertThat(uncertain.path("candidates")).hasSize(2);
    assertThat(uncertain.at("/candidates/0/used").asBoolean()).isTrue();
    assertThat(uncertain.at("/candidates/0/worth_usd").asDouble()).isPositive();
    assertThat(uncertain.at("/prohibitions/0/id").asString()).isEqualTo("deal-with-hill-army");
    assertThat(uncertain.at("/break_evens/0/now_usd_per_gross_t").asDouble()).isEqualTo(50);
    assertThat(uncertain.at("/stocks/0/levels")).isNotEmpty();
    assertThat(uncertain.at("/foresight/perfect_information_usd").asDouble())
        .isGreaterThanOrEqualTo(-1);
    assertThat(uncertain.at("/decided_in_calm_world/check/sound").asBoolean()).isTrue();
    assertThat(uncertain.path("swings")).hasSize(5);
    assertThat(document.path("curves")).hasSize(4);
    assertThat(document.at("/curves/0/points/2/most_part").asDouble()).isZero();
    assertThat(document.at("/feed_gaps/0/inputs_t_reo_per_year/0/need/low").asDouble())
        .isEqualTo(1);
    assertThat(document.at("/feed_gaps/0/inputs_t_reo_per_year/0/made_at_home").isNull()).isTrue();
  }

  @Test
  void documentIsTheSameForAnyNumberOfThreads() {
    assertThat(withoutEffort("2")).isEqualTo(withoutEffort("1"));
    assertThat(withoutEffort("4")).isEqualTo(withoutEffort("1"));
  }

  private static String withoutEffort(String threads) {
    ObjectNode document = (ObjectNode) json("--threads", threads);
    document.remove("effort");
    return document.toString();
  }

  @Test
  void withoutFuturesThereIsTheCalmWorldOnly() {
    Terminal text = plan("--futures=0");
    assertThat(text.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(text.out()).contains("If nothing goes wrong").doesNotContain("What to decide first");
    assertThat(json("--futures=0").has("uncertain")).isFalse();
  }

  @Test
  void anotherSeedDrawsOtherFutures() {
    String mean = "/uncertain/decision/mean_usd";
    String[] quick = {"--fresh=0", "--played=0"};
    JsonNode one = json(quick);
    JsonNode other = json("--seed=8", "--fresh=0", "--played=0");
    assertThat(one.at(mean).asDouble()).isNotEqualTo(other.at(mean).asDouble());
    assertThat(one.path("uncertain").has("fresh")).isFalse();
    assertThat(one.path("uncertain").has("played")).isFalse();
  }

  @Test
  void wordsThatTheCaseDoesNotKnowAreToldTogetherWithTheNearest() {
    Terminal terminal = plan("--without=hil,xbo-dyy", "--obey=deal-with-hill-arm", "--demand=hihg");
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err())
        .contains("--without: 'hil' is no part or candidate of the plan; did you mean 'hill'?")
        .contains("'xbo-dyy' is no part or candidate of the plan; did you mean 'xbo-dy'?")
        .contains("--obey: 'deal-with-hill-arm' is no prohibition of the case")
        .contains("did you mean 'deal-with-hill-army'?")
        .contains("--demand: 'hihg' is no demand scenario of the case; did you mean 'high'?");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void wordThatIsFarFromAllIsAnsweredWithWhatThereIs() {
    assertThat(plan("--demand=everything").err()).contains("there are: high");
  }

  @Test
  void numbersOutsideTheirRangeAreRefused() {
    Terminal terminal = plan("--threads=0");
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("--threads 0 is not 1 to 100,000");
    assertThat(plan("--futures=-1").err()).contains("--futures -1 is not 0 to 100,000");
  }

  @Test
  void caseThatAsksForNoPlanIsToldSo() {
    Terminal terminal = planOf(Path.of("../cases/first-steps"));
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("the case asks for no plan: set `plan_from` in case.yaml");
  }

  @Test
  void errorsOfTheCaseAreTold() throws IOException {
    Path broken =
        changed(
            "losses.csv",
            "material,what,part [%],cost,cost_unit,kind,reason\n"
                + "dy-oxide,A line that stops,100,2000,km,assumption,Round figures\n");
    Terminal terminal = planOf(broken);
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(terminal.err()).contains("losses.csv:2:").contains("km");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void moneyWithoutEndIsNoPlanAndTheOffersAreNamed() throws IOException {
    Path endless =
        changed(
            "offers.csv",
            "id,market,side,material,site,price,price_unit,source,kind,reason\n"
                + "xbo-dy,world,buy,dy-oxide,river-plant,300,USD/kg REO,,assumption,Round figures\n"
                + "sell-dy,world,sell,dy-oxide,river-plant,301,USD/kg REO,,assumption,Round\n");
    Terminal terminal = planOf(endless);
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(terminal.err())
        .contains("no plan for")
        .contains("money can be made without end by")
        .contains("offers.csv:2")
        .contains("offers.csv:3");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void plainProgressTellsHowFarItIs() {
    Terminal terminal =
        Terminal.run("plan", TWO_ROADS.toString(), "--progress=plain", "--fresh=0", "--played=0");
    assertThat(terminal.err())
        .contains("ledo: plan\n")
        .contains("ledo: plan: curves of independence\n")
        .doesNotContain("Infinity");
  }
}
