package dev.ledo.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseViewTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2026, 6, 30);

  @TempDir private Path folder = Path.of(".");
  private CaseFiles files;

  @BeforeEach
  void writeCase() {
    files =
        new CaseFiles(folder)
            .write("materials.csv", "id,name,form,counted_in\nreo,Rare earths,oxide,t REO\n");
  }

  private CaseFiles production(String... rows) {
    String header = "country,material,year,quantity [t REO],source\n";
    return files.write("production.csv", header + String.join("\n", rows) + "\n");
  }

  private static Fact only(Case read, LocalDate day) {
    return CaseView.of(read, day).facts("production").getFirst();
  }

  /// USGS restated Myanmar's 2024 output from 31,000 t (MCS 2025) to 27,000 t (MCS 2026).
  @Test
  void theNewestEditionOutByTheDayIsUsed() {
    Case read = production("MMR,reo,2024,31000,old", "MMR,reo,2024,27000,new").get();
    assertThat(only(read, BEFORE).amount()).contains(Amount.of(31_000));
    assertThat(only(read, AFTER).amount()).contains(Amount.of(27_000));
    assertThat(only(read, AFTER).superseded()).hasSize(1);
    assertThat(only(read, AFTER).isDisputed()).isFalse();
  }

  @Test
  void anotherSourceWithAnotherFigureStaysVisibleAsADispute() {
    Case read = production("MMR,reo,2025,22000,new", "MMR,reo,2025,38000,paper").get();
    Fact fact = only(read, AFTER);
    assertThat(fact.amount()).contains(Amount.of(22_000));
    assertThat(fact.disputed()).hasSize(1);
    assertThat(fact.spread()).hasValueSatisfying(s -> assertThat(s).isEqualTo(38.0 / 22));
  }

  /// Of a share, `>80` is at most all.
  @Test
  void whatIsAboveALimitEndsWhereItsColumnDoes() {
    Case read =
        files
            .write(
                "shares.csv",
                "stage,material,country,year,share [%],source\nmining,reo,MMR,2025,>80,new\n")
            .get();
    assertThat(CaseView.of(read, AFTER).facts("shares").getFirst().amount())
        .contains(Amount.between(80, 100));
  }

  @Test
  void theCaseMayPreferAnotherSeries() {
    files.write("choices.csv", "table,rule,prefer\nproduction,newest,paper;survey\n");
    Case read = production("MMR,reo,2025,22000,new", "MMR,reo,2025,38000,paper").get();
    assertThat(only(read, AFTER).amount()).contains(Amount.of(38_000));
  }

  @Test
  void theCaseMayTakeTheRangeOverIndependentSources() {
    files.write("choices.csv", "table,rule\nproduction,span\n");
    Case read = production("MMR,reo,2025,22000,new", "MMR,reo,2025,38000,paper").get();
    assertThat(only(read, AFTER).amount()).contains(Amount.between(22_000, 38_000));
    assertThat(only(read, AFTER).isDisputed()).isTrue();
  }

  @Test
  void aSupersededEditionDoesNotWidenARange() {
    files.write("choices.csv", "table,rule\nproduction,span\n");
    Case read = production("MMR,reo,2024,31000,old", "MMR,reo,2024,27000,new").get();
    assertThat(only(read, AFTER).amount()).contains(Amount.of(27_000));
    assertThat(only(read, BEFORE).amount()).contains(Amount.of(31_000));
  }

  @Test
  void everyAssumptionIsAVoiceOfItsOwn() {
    files.write("choices.csv", "table,rule\nproduction,span\n");
    files.write(
        "production.csv",
        """
        country,material,year,quantity [t REO],kind,reason
        MMR,reo,2026,10000,assumption,Low guess
        MMR,reo,2026,20000,assumption,High guess
        """);
    assertThat(only(files.get(), AFTER).amount()).contains(Amount.between(10_000, 20_000));
  }

  @Test
  void anUnverifiedSourceDoesNotWidenARange() {
    files
        .write("choices.csv", "table,rule\nproduction,span\n")
        .write(
            "sources.csv",
            """
            id,publisher,title,published,reliability
            a,Survey,Tables,2025-03,primary
            b,Blog,Guess,2025-03,unverified
            """);
    Fact fact = only(production("MMR,reo,2025,22000,a", "MMR,reo,2025,99000,b").get(), AFTER);
    assertThat(fact.amount()).contains(Amount.of(22_000));
    assertThat(fact.disputed()).hasSize(1);
  }

  @Test
  void copiesOfOneOriginAreOneVoice() {
    files.write(
        "sources.csv",
        """
        id,publisher,title,published,reliability,copy_of
        a,Agency,Story,2025-03-01,primary,
        b,Paper,Story,2025-03-02,copy,a
        c,Portal,Story,2025-03-03,copy,b
        """);
    Case read = production("MMR,reo,2025,22000,a", "MMR,reo,2025,38000,c").get();
    Fact fact = only(read, AFTER);
    assertThat(fact.voices()).hasSize(1);
    assertThat(CaseView.of(read).voiceOf("c")).isEqualTo("a");
  }

  @Test
  void aSourceKnownToTheMonthCountsFromTheMonthsEnd() {
    Case read = production("MMR,reo,2024,31000,old").get();
    assertThat(CaseView.of(read, LocalDate.of(2025, 3, 30)).rows("production")).isEmpty();
    assertThat(CaseView.of(read, LocalDate.of(2025, 3, 31)).rows("production")).hasSize(1);
  }

  @Test
  void aSourceWithoutDateDoesNotCountInAReplayOfAnEarlierDay() {
    files.write(
        "sources.csv", "id,publisher,title,published,reliability\na,Agency,Story,,primary\n");
    Case read = production("MMR,reo,2024,31000,a").get();
    assertThat(CaseView.of(read, BEFORE).rows("production")).isEmpty();
    assertThat(CaseView.of(read, AFTER).rows("production")).hasSize(1);
  }

  @Test
  void anAssumptionAlwaysCounts() {
    files.write(
        "assumptions.csv", "id,what,value,kind,reason\nyield,Metal,0.8,assumption,Round figure\n");
    Case read = production("MMR,reo,2024,31000,old").get();
    assertThat(CaseView.of(read, LocalDate.of(1990, 1, 1)).rows("assumptions")).hasSize(1);
  }

  @Test
  void figuresThatCountDifferentThingsHaveNoSpread() {
    files.write(
        "facts.csv",
        """
        subject,quantity,scope,value,unit,source
        MMR,exports-to-china,customs weight,72074,t,old
        MMR,exports-to-china,contained oxide,43000,t REO,paper
        """);
    Fact fact = CaseView.of(files.get()).facts("facts").getFirst();
    assertThat(fact.figure()).isEmpty();
    assertThat(fact.spread()).isEmpty();
    assertThat(fact.isDisputed()).isTrue();
  }

  @Test
  void aYearThatHasBegunCountsOnTheCasesOwnDayButNotInAReplay() {
    files.write(
        "sources.csv", "id,publisher,title,published,reliability\na,Agency,Tables,2026,primary\n");
    Case read = production("MMR,reo,2025,22000,a").get();
    assertThat(CaseView.of(read).rows("production")).hasSize(1);
    assertThat(CaseView.of(read, LocalDate.of(2026, 6, 29)).rows("production")).isEmpty();
  }

  @Test
  void aCorrectionIsNotUndoneByALaterPaperThatRepeatsTheOldFigure() {
    Case read = production("MMR,reo,2024,31000,old;paper", "MMR,reo,2024,27000,new").get();
    assertThat(only(read, AFTER).amount()).contains(Amount.of(27_000));
    Case turned = production("MMR,reo,2024,31000,paper;old", "MMR,reo,2024,27000,new").get();
    assertThat(only(turned, AFTER).amount()).contains(Amount.of(27_000));
  }

  @Test
  void aVoiceWithoutAFigureTakesNothingFromTheOthers() {
    Case read = production("MMR,reo,2025,,new", "MMR,reo,2025,38000,paper").get();
    assertThat(only(read, AFTER).amount()).contains(Amount.of(38_000));
    assertThat(only(read, AFTER).isDisputed()).isFalse();
  }

  @Test
  void aVoiceMayWithdrawItsOwnFigure() {
    Case read = production("MMR,reo,2025,22000,old", "MMR,reo,2025,,new").get();
    assertThat(only(read, AFTER).amount()).isEmpty();
    assertThat(only(read, BEFORE).amount()).contains(Amount.of(22_000));
  }

  @Test
  void theSameFigureInAnotherUnitOrTheSameRangeTwiceIsNoDispute() {
    String header = "subject,quantity,value,unit,source\n";
    files.write("facts.csv", header + "MMR,a,5000,t,new\nMMR,a,5,kt,paper\n");
    assertThat(CaseView.of(files.get()).facts("facts").getFirst().isDisputed()).isFalse();
    files.write("facts.csv", header + "MMR,a,4000..6000,t,new\nMMR,a,4000..6000,t,paper\n");
    assertThat(CaseView.of(files.get()).facts("facts").getFirst().isDisputed()).isFalse();
    files.write("facts.csv", header + "MMR,a,0,t,new\nMMR,a,10,t,paper\n");
    Fact fact = CaseView.of(files.get()).facts("facts").getFirst();
    assertThat(fact.isDisputed()).isTrue();
    assertThat(fact.isComparable()).isTrue();
    assertThat(fact.spread()).isEmpty();
  }

  @Test
  void ownershipStatedByTwoSourcesIsNotAddedUp() {
    files
        .write("actors.csv", "id,name,actor_kind,source\na,A,company,old\nb,B,company,old\n")
        .write("ownership.csv", "owner,owned,share [%],source\na,b,60,old\na,b,60,paper\n");
    assertThat(files.read().problems().hasErrors()).isFalse();
  }

  @Test
  void unitsOfTheHeaderAreConverted() {
    files.write(
        "production.csv", "country,material,year,quantity [kt REO],source\nMMR,reo,2024,31,old\n");
    assertThat(only(files.get(), AFTER).amount()).contains(Amount.of(31_000));
  }

  @Test
  void columnsOfYourOwnAreLeftAlone() {
    files.write(
        "production.csv",
        "country,material,year,quantity [t REO],x_checked by,source\nMMR,reo,2024,31000,me,old\n");
    assertThat(files.read().problems().sorted()).isEmpty();
  }

  @Test
  void aTableMayBeAYamlListOrAFolderOfFiles() {
    files
        .write(
            "production/a.csv",
            "country,material,year,quantity [t REO],source\nMMR,reo,2024,1,old\n")
        .write(
            "production/b.yaml",
            "- country: LAO\n  material: reo\n  year: 2024\n  quantity [t REO]: 2..3\n  source: [old, paper]\n");
    assertThat(CaseView.of(files.get()).facts("production"))
        .extracting(fact -> fact.amount().orElseThrow())
        .containsExactly(Amount.of(1), Amount.between(2, 3));
  }
}
