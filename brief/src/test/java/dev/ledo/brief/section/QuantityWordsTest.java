package dev.ledo.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityWordsTest {

  @ParameterizedTest
  @CsvSource({
    "import-reliance-re-heavy, import reliance rare earth heavy",
    "hree-oxide-exports-to-china, heavy rare earth oxide exports to China",
    "dy-tb-supply-share, Dy Tb supply share",
    "n-1-cover, N-1 cover",
    "mining-share-top-3, mining share top 3",
  })
  void shortFormsAreSpeltOut(String quantity, String words) {
    assertThat(QuantityWords.of(quantity)).isEqualTo(words);
  }
}
