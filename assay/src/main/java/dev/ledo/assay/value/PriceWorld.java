package dev.ledo.assay.value;

/// Where a price holds. Since the export controls of April 2025 the same oxide has two.
public enum PriceWorld {
  /// Sold in China, or from China with a licence: FOB China.
  CHINA("China"),
  /// Sold where Chinese material does not come without a licence.
  OUTSIDE_CHINA("outside China");

  /// What must stand beside every value at prices outside China.
  public static final String CAVEAT =
      "Prices outside China are thinly traded. Of the dysprosium oxide consumed in 2025 about 96 %"
          + " was priced at 224 USD/kg, about 4 % at 233 and less than 1 % at 800 or more; of"
          + " yttrium oxide about 75 % at 6.50 USD/kg, 25 % at 10.50 and less than 1 % at 150 or more"
          + " (Adamas Intelligence 2026). A value at the high prices holds for small lots, not for a"
          + " plant's whole output.";

  private final String title;

  PriceWorld(String title) {
    this.title = title;
  }

  /// How it is said in a table.
  public String title() {
    return title;
  }
}
