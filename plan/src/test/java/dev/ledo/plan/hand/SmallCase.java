package dev.ledo.plan.hand;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// A case of few lines, written to a folder and read back as any other: nothing is discounted, and
/// what is not said is not there.
///
/// Figures in USD/kg are thousands of USD per tonne, in which the tests reckon.
public final class SmallCase {

  private static final Schema SCHEMA = Schema.load();

  private final Map<String, String> files;

  private SmallCase(Map<String, String> files) {
    this.files = new TreeMap<>(files);
  }

  /// A case from January 2027 with a plant and a port at home and nothing in it.
  public static SmallCase years(int number) {
    return from("2027-01", 0, number);
  }

  /// A case with a plant and a port at home and nothing in it.
  ///
  /// @param month such as 2027-01
  public static SmallCase from(String month, int quarters, int years) {
    return new SmallCase(
        Map.of(
            "case.yaml",
                """
                title: Small case
                question: How much of what?
                country: XAL
                as_of: 2026-06-30
                elements: [Nd]
                illustrative: yes
                plan_from: %s
                plan_quarters: %d
                plan_years: %d
                """
                    .formatted(month, quarters, years),
            "sources.csv",
                "id,publisher,title,published,reliability\nus,Ledo,By hand,2026-01-01,computed\n",
            "assumptions.csv",
                """
                id,what,value,unit,kind,reason
                discount-rate,Nothing is discounted,0,1/yr,assumption,By hand
                """,
            "sites.csv",
                """
                id,name,site_kind,country,source
                mine,Mine,mine,XAA,us
                port,Port,port,XAL,us
                plant,Plant,separation,XAL,us
                """,
            "materials.csv",
                """
                id,name,form,counted_in,elements
                concentrate,Concentrate,concentrate,t REO,
                nd-oxide,Neodymium oxide,oxide,t REO,Nd
                dy-oxide,Dysprosium oxide,oxide,t REO,Dy
                metal,Neodymium metal,metal,t metal,Nd
                magnet,Magnet,magnet,t magnet,
                """,
            "markets.csv", "id,name,world\nworld,World market,world\n",
            "actors.csv",
                "id,name,actor_kind,source\nx,Seller X,company,us\ny,Seller Y,company,us\n"));
  }

  /// This case with another file, or another text of a file.
  public SmallCase with(String file, String text) {
    Map<String, String> more = new TreeMap<>(files);
    more.put(file, text);
    return new SmallCase(more);
  }

  /// This case with a constant need of neodymium oxide at the plant; a missing kilogram costs.
  public SmallCase needing(double tonnesPerYear, double lossUsdPerKg) {
    return with(
            "needs.csv",
            "material,site,year,quantity,quantity_unit,source\nnd-oxide,plant,2000,"
                + tonnesPerYear
                + ",t REO/yr,us\n")
        .with(
            "losses.csv",
            "material,what,part [%],cost,cost_unit,source\nnd-oxide,line stop,100,"
                + lossUsdPerKg
                + ",USD/kg REO,us\n");
  }

  /// This case with offers of neodymium oxide.
  ///
  /// @param rows `id,side,site,price,depth,origin,seller,from,to`
  public SmallCase offering(String... rows) {
    var text = new StringBuilder();
    text.append("id,side,site,price,depth,origin,seller,from,to,market,material,source\n");
    for (String row : rows) {
      text.append(row).append(",world,nd-oxide,us\n");
    }
    return with("offers.csv", text.toString());
  }

  /// The case as it is read.
  ///
  /// @param folder an empty one
  /// @throws AssertionError with all problems if it cannot be used
  public CaseView write(Path folder) {
    CaseReader.Reading reading = new CaseReader(SCHEMA).read(written(folder));
    Case read =
        reading
            .usable()
            .orElseThrow(() ->
                new AssertionError(
                    reading.problems().sorted().stream().map(Problem::render).toList()));
    return CaseView.of(read);
  }

  private Path written(Path folder) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
