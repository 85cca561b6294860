package dev.ledo.plan;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The case of `docs/methods/plan-by-hand.md`: two mines, two oxides that matter, one year.
public final class TwoMines {

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry(
              "case.yaml",
              """
              title: Two mines
              question: Which mine, how much?
              country: XAL
              as_of: 2026-06-30
              elements: [Dy, Nd]
              illustrative: yes
              plan_from: 2027-01
              plan_quarters: 0
              plan_years: 1
              """),
          Map.entry(
              "sources.csv",
              "id,publisher,title,published,reliability\nus,Ledo,By hand,2026-01-01,computed\n"),
          Map.entry(
              "assumptions.csv",
              "id,what,value,unit,kind,reason\ndiscount-rate,Nothing is discounted,0,1/yr,assumption,By hand\n"),
          Map.entry(
              "sites.csv",
              """
              id,name,site_kind,country,source
              mine-a,Mine A,mine,XAA,us
              mine-b,Mine B,mine,XBB,us
              plant,Plant,separation,XAL,us
              """),
          Map.entry(
              "materials.csv",
              """
              id,name,form,counted_in,elements
              concentrate,Concentrate,concentrate,t REO,
              dy-oxide,Dysprosium oxide,oxide,t REO,Dy
              nd-oxide,Neodymium oxide,oxide,t REO,Nd
              magnet,Magnet,magnet,t magnet,
              """),
          Map.entry(
              "compositions.csv",
              """
              id,name,La [%],Nd [%],Dy [%],source
              a,Ore A,75,20,5,us
              b,Ore B,75,24,1,us
              """),
          Map.entry(
              "feeds.csv",
              """
              id,name,site,material,composition,output [t REO/yr],cost [USD/kg REO],source
              feed-a,Feed A,mine-a,concentrate,a,100,10,us
              feed-b,Feed B,mine-b,concentrate,b,200,4,us
              """),
          Map.entry(
              "legs.csv",
              """
              id,from,to,mode,capacity [t/month],cost [USD/t],source
              a-plant,mine-a,plant,road,1000,0,us
              b-plant,mine-b,plant,road,1000,0,us
              """),
          Map.entry(
              "recipes.csv",
              """
              id,stage,output,input,amount,amount_unit,source
              make,magnet,magnet,nd-oxide,0.30,kg REO/kg magnet,us
              make,magnet,magnet,dy-oxide,0.02,kg REO/kg magnet,us
              """),
          Map.entry(
              "processes.csv",
              """
              id,name,site,country,stage,status,counts,capacity,capacity_unit,recipe,recovery [%],cost,cost_unit,source
              separation,Separation,plant,XAL,separation,operating,input,150,t REO/yr,,100,5,USD/kg REO,us
              line,Magnet line,plant,XAL,magnet,operating,output,1000,t magnet/yr,make,,10,USD/kg magnet,us
              """),
          Map.entry("needs.csv", "material,site,year,quantity,source\nmagnet,plant,2027,100,us\n"),
          Map.entry(
              "losses.csv", "material,what,part [%],cost,source\nmagnet,line stop,100,200,us\n"));

  private TwoMines() {}

  /// The case in a folder.
  public static CaseView write(Path folder) throws IOException {
    return write(folder, Map.of());
  }

  /// The case in a folder, with more files or others.
  public static CaseView write(Path folder, Map<String, String> more) throws IOException {
    Map<String, String> files = new HashMap<>(FILES);
    files.putAll(more);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    CaseReader.Reading reading = new CaseReader(Schema.load()).read(folder);
    Case read =
        reading
            .usable()
            .orElseThrow(() ->
                new AssertionError(
                    reading.problems().sorted().stream().map(Problem::render).toList()));
    return CaseView.of(read);
  }
}
