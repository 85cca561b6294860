package dev.ledo.assay.ree;

import dev.ledo.core.Element;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a name such as "heavy rare-earth oxides" counts, according to whom.
///
/// Authors differ on where the heavy ones start, whether yttrium is one, and what is critical, so a
/// sum is given with the definition it follows. The elements of a definition never change; another
/// list of elements is another version.
///
/// @param id stable key, such as `HREO-gd-y`
/// @param version from 1
/// @param title what it is called in a table
/// @param elements what is counted, in the order of [Element#REE]
/// @param source who defines it so
public record SumDefinition(
    String id, int version, String title, List<Element> elements, String source) {

  /// All fourteen lanthanides and yttrium.
  public static final SumDefinition TREO =
      of("TREO", "total REO", "La-Lu and Y; as in USGS, Minerals Yearbook 2022", "La-Lu,Y");

  /// The fourteen lanthanides.
  public static final SumDefinition TREO_WITHOUT_Y =
      of("TREO-no-y", "total REO without Y", "La-Lu: the lanthanides alone", "La-Lu");

  /// Heavy from europium, with yttrium.
  public static final SumDefinition HREO_EU_Y =
      of("HREO-eu-y", "heavy REO (Eu-Lu, Y)", "safehaven.com", "Eu-Lu,Y");

  /// Heavy from gadolinium, with yttrium.
  public static final SumDefinition HREO_GD_Y =
      of("HREO-gd-y", "heavy REO (Gd-Lu, Y)", "altonare.com", "Gd-Lu,Y");

  /// Heavy from terbium, with yttrium.
  public static final SumDefinition HREO_TB_Y =
      of("HREO-tb-y", "heavy REO (Tb-Lu, Y)", "valkenergy.com", "Tb-Lu,Y");

  /// Heavy from terbium, without yttrium.
  public static final SumDefinition HREO_TB =
      of("HREO-tb-no-y", "heavy REO (Tb-Lu)", "HREO-tb-y without yttrium", "Tb-Lu");

  /// What [#HREO_EU_Y] leaves of the total.
  public static final SumDefinition LREO_TO_SM =
      of("LREO-sm", "light REO (La-Sm)", "what HREO-eu-y leaves", "La-Sm");

  /// What [#HREO_GD_Y] leaves of the total.
  public static final SumDefinition LREO_TO_EU =
      of("LREO-eu", "light REO (La-Eu)", "what HREO-gd-y leaves", "La-Eu");

  /// What [#HREO_TB_Y] leaves of the total.
  public static final SumDefinition LREO_TO_GD =
      of("LREO-gd", "light REO (La-Gd)", "what HREO-tb-y leaves", "La-Gd");

  /// The elements of permanent magnets.
  public static final SumDefinition MREO =
      of("MREO", "magnet REO (Pr, Nd, Tb, Dy)", "Viridis Mining and Minerals", "Pr,Nd,Tb,Dy");

  /// Critical after the US Department of Energy: with yttrium.
  public static final SumDefinition CREO_Y =
      of(
          "CREO-y",
          "critical REO (Nd, Eu, Tb, Dy, Y)",
          "US Department of Energy, Critical Materials Strategy, December 2011",
          "Nd,Eu,Tb,Dy,Y");

  /// Critical as Frontier Rare Earths reads the US Department of Energy: with praseodymium.
  public static final SumDefinition CREO_PR =
      of(
          "CREO-pr",
          "critical REO (Pr, Nd, Eu, Tb, Dy)",
          "frontierrareearths.com, which names the US Department of Energy, 2010",
          "Pr,Nd,Eu,Tb,Dy");

  /// What a magnet maker lacks most.
  public static final SumDefinition DY_TB =
      of("DyTb", "Dy and Tb", "the two heavy elements of magnets", "Tb,Dy");

  public SumDefinition {
    elements = List.copyOf(elements);
    if (elements.isEmpty() || !Element.REE.containsAll(elements)) {
      throw new IllegalArgumentException(id + " counts " + elements + ", not rare earths only");
    }
  }

  /// All definitions that Ledo knows.
  public static List<SumDefinition> all() {
    return List.of(
        TREO,
        TREO_WITHOUT_Y,
        HREO_EU_Y,
        HREO_GD_Y,
        HREO_TB_Y,
        HREO_TB,
        LREO_TO_SM,
        LREO_TO_EU,
        LREO_TO_GD,
        MREO,
        CREO_Y,
        CREO_PR,
        DY_TB);
  }

  /// The definition with a key.
  public static Optional<SumDefinition> find(String id) {
    return all().stream().filter(each -> each.id.equals(id)).findFirst();
  }

  private static SumDefinition of(String id, String title, String source, String members) {
    Set<Element> counted = EnumSet.noneOf(Element.class);
    for (String part : members.split(",", -1)) {
      String[] ends = part.split("-", -1);
      counted.addAll(
          EnumSet.range(Element.find(ends[0]).get(), Element.find(ends[ends.length - 1]).get()));
    }
    return new SumDefinition(id, 1, title, List.copyOf(counted), source);
  }

  /// Key and version, such as `HREO-gd-y/1`.
  @Override
  public String toString() {
    return id + "/" + version;
  }
}
