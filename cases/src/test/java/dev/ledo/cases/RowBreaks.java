package dev.ledo.cases;

/// Headers, cells and what they refer to: what breaks them.
final class RowBreaks extends Breaks {

  RowBreaks() {
    headers();
    cells();
    references();
  }

  private void headers() {
    on(
        """
        sites.csv:1:9: error C030: column 'nmae' is unknown
             1 | id,name,nmae,site_kind,country,source
               |         ^^^^
          hint: did you mean name?\
        """,
        files -> files.write("sites.csv", "id,name,nmae,site_kind,country,source\n"));
    on(
        """
        sites.csv:1:9: error C031: column `name` stands here a second time
             1 | id,name,name,site_kind,country
               |         ^^^^\
        """,
        files -> files.write("sites.csv", "id,name,name,site_kind,country\n"));
    on(
        """
        sites.csv:1:1: error C032: column `country` is missing
             1 | id,name,site_kind
               | ^^\
        """,
        files -> files.write("sites.csv", "id,name,site_kind\n"));
    on(
        """
        legs.csv:1:17: error C033: unit 'leagues' is not understood
             1 | id,from,to,mode,length [leagues]
               |                 ^^^^^^^^^^^^^^^^\
        """,
        files -> files.write("legs.csv", "id,from,to,mode,length [leagues]\n"));
    on(
        """
        production.csv:1:23: error C034: 't' does not count what 't REO' counts
             1 | country,material,year,quantity [t]
               |                       ^^^^^^^^^^^^
          hint: for example quantity [t REO]\
        """,
        files -> files.write("production.csv", "country,material,year,quantity [t]\n"));
    on(
        """
        sites.csv:1:4: error C035: column `name` takes no unit here
             1 | id,name [t],site_kind,country
               |    ^^^^^^^^\
        """,
        files -> files.write("sites.csv", "id,name [t],site_kind,country\n"));
    on(
        """
        legs.csv:1:17: error C036: column `length` does not say its unit
             1 | id,from,to,mode,length
               |                 ^^^^^^
          hint: for example length [km]\
        """,
        files -> files.write("legs.csv", "id,from,to,mode,length\n"));
    on(
        """
        markets.csv:2:6: error C037: the row has 2 cells, the header 3
             2 | home,Home
               |      ^^^^\
        """,
        files -> files.write("markets.csv", "id,name,world\nhome,Home\n"));
  }

  private void cells() {
    onSite(",Pangwa,mine,MMR,25.6,98.4,paper", "2:1: error C040: `id` is empty but required");
    onSite("pangwa,Pangwa,mine,MMR,north,98.4,paper", "2:24: error C041: 'north' is not a number");
    onSite(
        "pangwa,Pangwa,mine,MMR,198.1,98.4,paper",
        "2:24: error C042: lat 198.1 is outside -90..90 deg");
    onSite(
        "Pang Wa,Pangwa,mine,MMR,25.6,98.4,paper",
        "2:1: error C043: 'Pang Wa' is not an id",
        "for example pang-wa");
    onSite(
        "pangwa,Pangwa,mines,MMR,25.6,98.4,paper",
        "2:15: error C044: 'mines' is not one of mine, collection-point, separation, metal, magnet,"
            + " port, border-gate, store, market, town, laboratory, pass, deposit",
        "did you mean mine?");
    on(
        """
        control.csv:2:12: error C045: '04/05/2025' is not a date
             2 | pangwa,kia,04/05/2025,paper
               |            ^^^^^^^^^^
          hint: day and month can be mistaken for each other; write year-month-day\
        """,
        files ->
            withSiteAndActor(files)
                .write("control.csv", "site,actor,from,source\npangwa,kia,04/05/2025,paper\n"));
    onSite(
        "pangwa,Pangwa,mine,Myanmar,25.6,98.4,paper",
        "2:20: error C046: no country has the code 'Myanmar'",
        "did you mean MMR?");
    on(
        """
        production.csv:2:9: error C047: '2024/25' is not a whole number
             2 | MMR,reo,2024/25,5,paper
               |         ^^^^^^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\nMMR,reo,2024/25,5,paper\n"));
    on(
        """
        materials.csv:2:29: error C048: 'Dx' is not an element known here
             2 | reo,Rare earths,oxide,t REO,Dy;Dx
               |                             ^^^^^\
        """,
        files ->
            files.write(
                "materials.csv",
                "id,name,form,counted_in,elements\nreo,Rare earths,oxide,t REO,Dy;Dx\n"));
    on(
        """
        legs.csv:2:24: error C049: '13' is outside 1..12
             2 | a-b,pangwa,pangwa,road,13,paper
               |                        ^^\
        """,
        files ->
            withSiteAndActor(files)
                .write(
                    "legs.csv",
                    "id,from,to,mode,closed_months,source\na-b,pangwa,pangwa,road,13,paper\n"));
    on(
        """
        contracts.csv:2:3: error C042: 0 is outside 1..
             2 | a,0
               |   ^\
        """,
        files -> files.write("contracts.csv", "id,lots\na,0\n"));
    on(
        """
        case.yaml:6:15: error C050: 'maybe' is not yes, no or unknown
             6 | illustrative: maybe
               |               ^^^^^\
        """,
        files ->
            files.write(
                "case.yaml",
                """
                title: Test
                question: Where from?
                country: IND
                as_of: 2026-06-30
                elements: [Dy, Tb]
                illustrative: maybe
                """));
  }

  private void references() {
    on(
        """
        control.csv:2:1: error C060: 'panwga' is not in sites
             2 | panwga,kia,2024-10-19,paper
               | ^^^^^^
          hint: did you mean pangwa?\
        """,
        files ->
            withSiteAndActor(files)
                .write("control.csv", "site,actor,from,source\npanwga,kia,2024-10-19,paper\n"));
    on(
        """
        actors.csv:3:1: error C061: id 'kia' was given before, at actors.csv:2
             3 | kia,Other,company,paper
               | ^^^\
        """,
        files ->
            files.write(
                "actors.csv",
                "id,name,actor_kind,source\nkia,Army,armed-group,paper\nkia,Other,company,paper\n"));
    on(
        """
        sources.csv:2:31: error C062: 'a' has no origin: its copies run in a circle
             2 | a,Paper,Story,2026-05-04,copy,b
               |                               ^\
        """,
        files ->
            files.write(
                "sources.csv",
                "id,publisher,title,published,reliability,copy_of\n"
                    + "a,Paper,Story,2026-05-04,copy,b\nb,Paper,Story,2026-05-04,copy,a\n"));
  }

  private void onSite(String row, String headline, String... hint) {
    int column = Integer.parseInt(headline.split(":")[1]);
    String cell = row.substring(column - 1).split(",", 2)[0];
    String text =
        "sites.csv:%s\n     2 | %s\n       | %s%s"
            .formatted(
                headline, row, " ".repeat(column - 1), "^".repeat(Math.max(1, cell.length())));
    String tail = hint.length == 0 ? "" : "\n  hint: " + hint[0];
    String header = "id,name,site_kind,country,lat [deg],lon [deg],source\n";
    on(text + tail, files -> files.write("sites.csv", header + row + "\n"));
  }
}
