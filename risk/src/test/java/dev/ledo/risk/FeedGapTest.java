package dev.ledo.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.risk.FeedGap.Input;
import dev.ledo.risk.FeedGap.RecipeNeed;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedGapTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

  @TempDir Path folder;

  private SmallCase small(String recipes, String facts) {
    return new SmallCase(folder)
        .with(
            "goals.csv",
            """
            id,what,material,target,target_unit,source
            scheme,Make magnets,magnet,6000,t magnet/yr,new
            slogan,Be first,,,,new
            """)
        .with(
            "actors.csv",
            """
            id,name,actor_kind,country,source
            home-firm,Home firm,company,XHO,new
            second-firm,Second firm,company,XHO,new
            far-firm,Far firm,company,XBO,new
            """)
        .with(
            "recipes.csv", "id,stage,output,input,amount,amount_unit,basis,kind,reason\n" + recipes)
        .with("facts.csv", "subject,quantity,period,scope,value,unit,source,kind\n" + facts);
  }

  private static final String PLANNING =
      "planning,magnet,magnet,ndpr-oxide,0.3333,kg REO/kg magnet,planning ratio,assumption,t\n"
          + "planning,magnet,magnet,dy-oxide,0..0.046,kg REO/kg magnet,grades,assumption,t\n";

  /// The Indian scheme of 26 November 2025: 6,000 t of magnets a year; the planning ratio quoted
  /// with it is 3 t of magnet from 1 t of NdPr oxide; output of IREL is stated as 40 to 500 t.
  @Test
  void gapIsNeedLessSupplyAsARange() {
    FeedGap gap =
        only(
            small(
                PLANNING,
                """
                home-firm,ndpr-oxide-output,,last year,40,t REO/yr,new,
                home-firm,ndpr-oxide-output,,plan,500,t REO/yr,paper,claim
                """));
    Input ndpr = input(gap, "ndpr-oxide");

    assertThat(ndpr.need().amount().low()).isCloseTo(1999.8, ROUNDING);
    assertThat(ndpr.supply().orElseThrow().amount()).isEqualTo(Amount.between(40, 500));
    assertThat(ndpr.supplyToday().orElseThrow().amount()).isEqualTo(Amount.of(40));
    assertThat(ndpr.gap().orElseThrow().amount().low()).isCloseTo(1499.8, ROUNDING);
    assertThat(ndpr.gap().orElseThrow().amount().high()).isCloseTo(1959.8, ROUNDING);
    assertThat(ndpr.coverage().orElseThrow().amount().low()).isCloseTo(4000 / 1999.8, ROUNDING);
    assertThat(ndpr.gap().orElseThrow().rows())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("goals.csv:2", "recipes.csv:2", "facts.csv:2", "facts.csv:3");
  }

  @Test
  void nothingStatedAtHomeIsUnknownAndNotZero() {
    Input dy = input(only(small(PLANNING, "")), "dy-oxide");

    assertThat(dy.need().amount()).isEqualTo(Amount.between(0, 276));
    assertThat(dy.supply()).isEmpty();
    assertThat(dy.gap()).isEmpty();
    assertThat(dy.coverage()).isEmpty();
    assertThat(dy.notes()).containsExactly("No output at home is stated: unknown, not zero.");
  }

  @Test
  void outputAbroadDoesNotCount() {
    Input ndpr =
        input(
            only(small(PLANNING, "far-firm,ndpr-oxide-output,,,9000,t REO/yr,new,\n")),
            "ndpr-oxide");

    assertThat(ndpr.supply()).isEmpty();
  }

  @Test
  void firmsAreAddedAndTheCountryIsAnotherView() {
    Input ndpr =
        input(
            only(
                small(
                    PLANNING,
                    """
                    home-firm,ndpr-oxide-output,,,40..50,t REO/yr,new,
                    second-firm,ndpr-oxide-output,,,10,t REO/yr,new,
                    XHO,ndpr-oxide-output,2025,,75,t REO,new,
                    """)),
            "ndpr-oxide");

    assertThat(ndpr.supply().orElseThrow().amount()).isEqualTo(Amount.between(50, 75));
  }

  @Test
  void supplyThatMayExceedTheNeedMakesTheGapNegative() {
    Input ndpr =
        input(only(small(PLANNING, "XHO,ndpr-oxide-output,,,>1500,t REO/yr,new,\n")), "ndpr-oxide");

    assertThat(ndpr.gap().orElseThrow().amount().low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(ndpr.gap().orElseThrow().amount().high()).isCloseTo(499.8, ROUNDING);
    assertThat(ndpr.coverage().orElseThrow().amount().high()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void recipeOverMetalIsFollowedBackToOxide() {
    String recipes =
        PLANNING
            + "lossy,metal,ndpr-metal,ndpr-oxide,1.2..1.4,kg REO/kg metal,losses,assumption,t\n"
            + "lossy,magnet,magnet,ndpr-metal,0.3..0.4,kg metal/kg magnet,losses,assumption,t\n"
            + "chemistry,magnet,magnet,ndpr-metal,0.29,kg metal/kg magnet,pure,assumption,t\n";
    Input ndpr = input(only(small(recipes, "")), "ndpr-oxide");

    assertThat(ndpr.recipes())
        .extracting(RecipeNeed::recipe)
        .containsExactly("planning", "lossy", "chemistry");
    assertRange(ndpr.recipes().get(1).need().amount(), 6000 * 0.36, 6000 * 0.56);
    assertRange(ndpr.recipes().get(2).need().amount(), 6000 * 0.29 * 1.2, 6000 * 0.29 * 1.4);
    assertRange(ndpr.need().amount(), 1999.8, 3360);
    assertThat(ndpr.recipes().get(2).basis()).contains("pure");
  }

  @Test
  void narrowOxidesThatTogetherAreAWiderOneAreAdded() {
    String recipes =
        PLANNING
            + "wind,magnet,magnet,nd-oxide,0.25,kg REO/kg magnet,wind,assumption,t\n"
            + "wind,magnet,magnet,pr-oxide,0.05,kg REO/kg magnet,wind,assumption,t\n";
    FeedGap gap = only(small(recipes, ""));

    assertThat(gap.inputs()).extracting(Input::material).containsExactly("ndpr-oxide", "dy-oxide");
    assertRange(input(gap, "ndpr-oxide").need().amount(), 1800, 1999.8);
  }

  @Test
  void halfOfAWiderOxideStaysByItself() {
    String recipes =
        PLANNING + "odd,magnet,magnet,nd-oxide,0.25,kg REO/kg magnet,odd,assumption,t\n";

    assertThat(only(small(recipes, "")).inputs())
        .extracting(Input::material)
        .containsExactly("ndpr-oxide", "nd-oxide", "dy-oxide");
  }

  @Test
  void recipesThatNeedEachOtherEnd() {
    String recipes =
        "loop,magnet,magnet,ndpr-metal,0.3,kg metal/kg magnet,,assumption,t\n"
            + "loop,metal,ndpr-metal,magnet,1,kg magnet/kg metal,,assumption,t\n"
            + "loop,magnet,magnet,dy-oxide,0.01,kg REO/kg magnet,,assumption,t\n";

    assertThat(only(small(recipes, "")).inputs())
        .extracting(Input::material)
        .containsExactly("dy-oxide");
  }

  @Test
  void goalThatNoRecipeMakesHasNoGapAndIsNamed() {
    RiskResult result = Risk.of(small("", "").view());
    assertThat(result.feedGaps()).isEmpty();
    assertThat(result.notes())
        .contains(
            "The feed gap of the goal “Make magnets” (scheme) is not known: no recipe leads from"
                + " oxides to a yearly amount of Magnet.");
  }

  @Test
  void oreMinedAtHomeBoundsWhatCouldEverBeSeparated() {
    Input dy =
        input(
            only(
                small(PLANNING, "")
                    .with(
                        "production.csv",
                        """
                        country,material,year,quantity [t REO],source
                        XHO,reo,2025,2900,new
                        """)
                    .with(
                        "compositions.csv",
                        """
                        id,name,Nd [%],Dy [%],Ce [%],source
                        sand,Sand,20,0.2,74.8,new
                        """)
                    .with(
                        "origins.csv",
                        """
                        country,compositions,kind,reason
                        XHO,sand,assumption,test
                        """)),
            "dy-oxide");

    assertRange(dy.minedAtHome().orElseThrow().amount(), 2900 * 0.002, 2900 * 0.2 / 95);
  }

  private FeedGap only(SmallCase small) {
    List<FeedGap> gaps = Risk.of(small.view()).feedGaps();
    assertThat(gaps).hasSize(1);
    return gaps.getFirst();
  }

  private static Input input(FeedGap gap, String material) {
    return gap.inputs().stream()
        .filter(each -> each.material().equals(material))
        .findFirst()
        .orElseThrow();
  }

  private static void assertRange(Amount amount, double low, double high) {
    assertThat(amount.low()).isCloseTo(low, ROUNDING);
    assertThat(amount.high()).isCloseTo(high, ROUNDING);
  }
}
