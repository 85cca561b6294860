package dev.ledo.assay.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CertificateSetTest {

  private static Certificate read(String file, String result) {
    String text = "Laboratory: Example\nsample;Dy_ppm;La_ppm\nS1;" + result + ";1.5\nS2;3.25;4.5\n";
    return new CertificateReader()
        .read(file, text.getBytes(StandardCharsets.UTF_8))
        .found()
        .orElseThrow();
  }

  @Test
  void newestIssueSupersedesTheOthersInWhateverOrderTheyCome() {
    List<Certificate> files =
        new ArrayList<>(
            List.of(
                read("K77_V1.csv", "1.25"),
                read("K77_V3.csv", "1.75"),
                read("K77_V2.csv", "9.5"),
                read("K78.csv", "1.5")));
    var random = new Random(3);
    for (int i = 0; i < 24; i++) {
      Collections.shuffle(files, random);
      CertificateSet set = CertificateSet.of(files);
      assertThat(set.current())
          .extracting(Certificate::file)
          .containsExactly("K77_V3.csv", "K78.csv");
      assertThat(set.superseded())
          .extracting(Certificate::file)
          .containsExactly("K77_V1.csv", "K77_V2.csv");
      assertThat(set.problems()).isEmpty();
    }
  }

  @Test
  void sameIssueTwiceCountsOnceIfEqualAndNotAtAllIfNot() {
    Certificate one = read("a/K77_V1.csv", "1.25");
    assertThat(CertificateSet.of(List.of(one, read("b/K77_V1.csv", "1.25"))).current()).hasSize(1);
    CertificateSet disputed = CertificateSet.of(List.of(read("b/K77_V1.csv", "1.5"), one));
    assertThat(disputed.current()).isEmpty();
    assertThat(disputed.disputed()).hasSize(2);
    assertThat(disputed.problems().getFirst().headline())
        .isEqualTo("a/K77_V1.csv: error A016: K77 v1 differs between a/K77_V1.csv, b/K77_V1.csv");
  }

  @Test
  void resultsDoNotDependOnTheOrderOfRows() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add("S%d;%d,%03d;%s".formatted(i, i, i * 7, i % 5 == 0 ? "-0,1" : "0,%d5".formatted(i)));
    }
    var random = new Random(5);
    Certificate first = table(rows);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(rows, random);
      assertThat(table(rows).saysTheSameAs(first)).isTrue();
    }
  }

  private static Certificate table(List<String> rows) {
    String text =
        Stream.concat(Stream.of("muestra;Dy_ppm;La_ppm"), rows.stream())
            .reduce("", (a, b) -> a + b + "\n");
    return new CertificateReader()
        .read("t", text.getBytes(StandardCharsets.UTF_8))
        .found()
        .orElseThrow();
  }
}
