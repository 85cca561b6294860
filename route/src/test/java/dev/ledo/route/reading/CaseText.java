package dev.ledo.route.reading;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// A small case on disk: a mine, a town, a border gate and a railhead in a row.
public final class CaseText {

  private static final Schema SCHEMA = Schema.load();

  private final Path folder;

  /// @param folder an empty folder
  public CaseText(Path folder) {
    this.folder = folder;
    with(
        "case.yaml",
        """
        title: Test
        question: Where from?
        country: IND
        as_of: 2026-06-30
        elements: [Dy]
        """);
    with(
        "sources.csv",
        """
        id,publisher,title,published,reliability
        old,Survey,Tables,2019-03,primary
        paper,Paper,Story,2026-05-04,secondary
        """);
    with(
        "sites.csv",
        """
        id,name,site_kind,country,lat [deg],lon [deg],source
        mine,Mine,mine,MMR,25.5,98.4,paper
        town,Town,town,MMR,,,paper
        gate,Gate,border-gate,MMR,,,paper
        rail,Railhead,store,IND,27.3,95.7,paper
        """);
    with(
        "actors.csv",
        "id,name,actor_kind,source\nred,Red,armed-group,paper\nblue,Blue,state,paper\n");
    with(
        "materials.csv",
        "id,name,form,counted_in\nore,Ore,concentrate,t REO\nsalt,Salt,product,t\n");
    with(
        "vehicles.csv",
        """
        id,name,payload [t],gross [t],speed [km/h],hours [h/d],freight [USD/t/km],source
        truck,Truck,10,16,20,10,0.5,paper
        """);
    with(
        "legs.csv",
        """
        id,from,to,mode,length [km],capacity [t/month],closed_months,source
        first,mine,town,road,100,600,none,paper
        second,town,gate,track,50,300,none,paper
        third,gate,rail,road,40,900,none,paper
        """);
    with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],source
        out,Mine to railhead,mine,rail,ore,truck,200,paper
        """);
  }

  /// Writes a file of the case anew.
  public CaseText with(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The case as of a day.
  ///
  /// @throws AssertionError if it has errors
  public CaseView on(String day) {
    var reading = new CaseReader(SCHEMA).read(folder);
    Case read = reading.usable().orElseThrow(() -> new AssertionError(reading.problems().sorted()));
    return CaseView.of(read, LocalDate.parse(day));
  }

  /// The case as of its own day.
  public CaseView view() {
    return on("2026-06-30");
  }

  /// The corridor `out`.
  CorridorReading corridor() {
    return new RouteReader(view()).read("out").orElseThrow();
  }
}
