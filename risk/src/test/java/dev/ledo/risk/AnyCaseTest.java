package dev.ledo.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a case without errors says, in whatever form of amount, there is a result, and its
/// figures are where they can be.
class AnyCaseTest {

  private static final int CASES = 150;
  private static final List<String> COUNTRIES = List.of("XHO", "XBO", "XCI", "XDA", "_X", "WLD");
  private static final List<String> ELEMENTS = List.of("La", "Ce", "Nd", "Tb", "Dy", "Y");

  @TempDir Path folder;

  @Test
  void everyCaseHasAResultWithinItsBounds() {
    var random = new Random(51);
    for (int i = 0; i < CASES; i++) {
      RiskResult result = Risk.of(anyCase(random, folder.resolve("case-" + i)).view());
      result.mining().forEach(stage -> check(stage.concentration()));
      result.editions().forEach(stage -> check(stage.concentration()));
      result.stages().forEach(stage -> check(stage.concentration()));
      result.imports().forEach(each -> each.byMass().ifPresent(AnyCaseTest::check));
      result.geoPolRisk().forEach(risk -> assertWithin(risk.score().amount(), 1));
      result
          .feedGaps()
          .forEach(gap -> gap.inputs().forEach(in -> assertAscending(in.need().amount())));
      result.nMinusOne().forEach(each -> assertAscending(each.cover().amount()));
      assertThat(result.toString()).doesNotContain("NaN");
    }
  }

  private static void check(Concentration found) {
    assertWithin(found.herfindahl().amount(), 1);
    assertWithin(found.topOne().amount(), 100);
    assertWithin(found.topThree().amount(), 100);
    assertThat(found.topThree().amount().high())
        .isGreaterThanOrEqualTo(found.topOne().amount().high() - 1e-9);
    found.suppliers().forEach(each -> assertWithin(each.share().amount(), 100));
  }

  private static void assertWithin(Amount amount, double most) {
    assertAscending(amount);
    assertThat(amount.low()).isGreaterThanOrEqualTo(0);
    assertThat(amount.high()).isLessThanOrEqualTo(most * (1 + 1e-12));
  }

  private static void assertAscending(Amount amount) {
    assertThat(amount.low()).isLessThanOrEqualTo(amount.high());
  }

  private static SmallCase anyCase(Random random, Path folder) {
    return new SmallCase(folder)
        .with("production.csv", "country,material,year,quantity [t REO],source\n" + mines(random))
        .with("compositions.csv", compositions(random))
        .with("origins.csv", "country,compositions,share [%],kind,reason\n" + origins(random))
        .with(
            "shares.csv",
            "stage,material,country,year,share [%],source\nmining,reo,XBO,2025,"
                + amount(random, 60)
                + ",new\nmining,reo,XCI,2025,"
                + amount(random, 30)
                + ",new\n")
        .with(
            "demand.csv",
            "what,material,country,side,year,quantity,source\nneed,reo,WLD,demand,2025,"
                + amount(random, 1000)
                + ",new\nneed,reo,XBO,demand,2025,"
                + amount(random, 1000)
                + ",new\nsupply,reo,WLD,supply,2025,"
                + amount(random, 1000)
                + ",new\n")
        .with(
            "trade.csv", "reporter,flow,partner,material,period,mass [t],source\n" + trade(random))
        .with(
            "goals.csv",
            "id,what,material,target,target_unit,source\ngoal,x,magnet,"
                + amount(random, 5000)
                + ",t magnet/yr,new\n")
        .with(
            "recipes.csv",
            "id,stage,output,input,amount,amount_unit,kind,reason\nr,magnet,magnet,dy-oxide,"
                + amount(random, 0.1)
                + ",kg REO/kg magnet,assumption,x\n")
        .with(
            "facts.csv",
            "subject,quantity,value,unit,source\nXHO,dy-oxide-output,"
                + amount(random, 100)
                + ",t REO/yr,new\n");
  }

  private static String mines(Random random) {
    return COUNTRIES.stream()
        .filter(country -> random.nextInt(4) > 0)
        .map(c -> "%s,reo,2025,%s,new\n".formatted(c, amountOrNone(random, 100_000)))
        .collect(Collectors.joining());
  }

  private static String compositions(Random random) {
    String heads = ELEMENTS.stream().map(e -> e + " [%]").collect(Collectors.joining(","));
    String rows =
        IntStream.range(0, 4)
            .mapToObj(i ->
                "c%d,Ore,%s,new\n"
                    .formatted(
                        i,
                        ELEMENTS.stream()
                            .map(e -> capped(random))
                            .collect(Collectors.joining(","))))
            .collect(Collectors.joining());
    return "id,name," + heads + ",source\n" + rows;
  }

  /// A part of at most 16 %, so that six of them make no row of more than 100 %.
  private static String capped(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "";
      case 1 -> "0";
      case 2 -> "<" + random.nextInt(1, 8);
      case 3 -> "%d..%d".formatted(random.nextInt(8), 8 + random.nextInt(8));
      default -> String.valueOf(random.nextInt(1600) / 100.0);
    };
  }

  private static String origins(Random random) {
    return COUNTRIES.stream()
        .filter(country -> random.nextBoolean())
        .map(country ->
            random.nextBoolean()
                ? country + ",c0;c1,,assumption,x\n"
                : "%s,c2,%d..%d,assumption,x\n%s,c3;c1,%s,assumption,x\n"
                    .formatted(
                        country,
                        random.nextInt(30),
                        30 + random.nextInt(30),
                        country,
                        random.nextBoolean() ? "" : "40"))
        .collect(Collectors.joining());
  }

  private static String trade(Random random) {
    return COUNTRIES.stream()
        .filter(country -> random.nextInt(3) > 0)
        .map(c -> "XHO,imports,%s,reo,2025,%s,new\n".formatted(c, amountOrNone(random, 1000)))
        .collect(Collectors.joining());
  }

  private static String amountOrNone(Random random, double size) {
    return random.nextInt(6) == 0 ? "" : amount(random, size);
  }

  private static String amount(Random random, double size) {
    double low = Math.round(random.nextDouble() * size * 1000) / 1000.0;
    double high = low + Math.round(random.nextDouble() * size * 100) / 1000.0;
    return switch (random.nextInt(7)) {
      case 0 -> "0";
      case 1 -> "<" + high;
      case 2 -> size < 100 ? String.valueOf(low) : ">" + low;
      case 3 -> low + ".." + high;
      default -> String.valueOf(low);
    };
  }
}
