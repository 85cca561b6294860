package dev.ledo.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ledo.core.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every code: what breaks a case, and the text a user then reads.
class CaseCodeTest {

  private interface Break {
    void apply(CaseFiles files) throws IOException;
  }

  private final Map<String, Break> breaks = new LinkedHashMap<>();

  CaseCodeTest() {
    files();
    text();
    yamlAndJson();
    headers();
    cells();
    references();
    meaning();
    lostTables();
    otherSeparators();
    limits();
    yamlShapes();
    outlines();
  }

  private void files() {
    on(
        "sites.csv: error C002: the link leads nowhere",
        files ->
            Files.createSymbolicLink(files.folder().resolve("sites.csv"), Path.of("nowhere.csv")));
    on(
        "../outside.json: error C002: there is no such file in the case folder",
        files ->
            files.write(
                "case.yaml",
                """
                title: Test
                question: Where from?
                country: IND
                as_of: 2026-06-30
                elements: [Dy, Tb]
                outlines: ../outside.json
                """));
    on(
        "big.csv: warning C006: no table is called 'big'; the file is not used",
        files -> files.write("big.csv", "a\n"));
    on(
        "site.csv: warning C006: no table is called 'site'; the file is not used\n"
            + "  hint: did you mean sites?",
        files -> files.write("site.csv", "id\n"));
    on(
        "sites.csv: error C003: the file has 65 MB; at most 64 are read",
        files -> files.write("sites.csv", new byte[65 << 20]));
    on(
        "sites.csv: error C004: the link leads out of the case folder",
        files ->
            Files.createSymbolicLink(
                files.folder().resolve("sites.csv"),
                Files.createTempFile(files.folder().getParent(), "outside", ".csv")));
    on(
        "sites: error C004: the link leads out of the case folder",
        files ->
            Files.createSymbolicLink(
                files.folder().resolve("sites"),
                Files.createTempDirectory(files.folder().getParent(), "outside")));
    on(
        "news/a/b/c/: error C007: folders are more than 4 deep here",
        files -> files.write("news/a/b/c/d.txt", ""));
    on(
        ".: error C005: the folder holds more than 5000 files",
        files -> {
          Path news = Files.createDirectory(files.folder().resolve("news"));
          for (int i = 0; i < 5_000; i++) {
            Files.createFile(news.resolve(i + ".txt"));
          }
        });
  }

  private void text() {
    on(
        """
        sites.csv:2:2: error C010: byte 0xE9 is not UTF-8 text
             2 | b
               |  ^
          hint: the file may be in an older encoding such as Windows-1252; save it as UTF-8\
        """,
        files -> files.write("sites.csv", "id\nb\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
    on(
        "sites.csv: error C011: the text is UTF-16 or UTF-32, not UTF-8\n"
            + "  hint: save it as UTF-8; in a spreadsheet choose `CSV UTF-8`",
        files -> files.write("sites.csv", "id".getBytes(StandardCharsets.UTF_16)));
    on(
        "sites.csv: note C012: a byte order mark was skipped",
        files -> files.write("sites.csv", "\uFEFFid,name,site_kind,country\n"));
    on(
        "sites.csv: note C013: lines end in CR LF",
        files -> files.write("sites.csv", "id,name,site_kind,country\r\n"));
    on(
        "sites.csv:1:3: error C014: control character 0x00 stands in the text\n"
            + "     1 | id \n"
            + "       |   ^",
        files -> files.write("sites.csv", "id\0"));
    on(
        """
        sites.csv:2: error C015: the record that starts here has a quote that is never closed or stands inside a cell
             2 | "pangwa
               | ^
          hint: a cell with commas, quotes or line ends stands in quotes; a quote in it is written twice\
        """,
        files -> files.write("sites.csv", "id,name\n\"pangwa\nx,y\n"));
    on(
        "sites.csv:2:8: error C016: 20001 characters stand in one cell",
        files ->
            files.write(
                "sites.csv",
                "id,name,site_kind,country,note\npangwa," + "x".repeat(20_001) + ",mine,MMR,\n"));
    on("sites.csv: error C017: the file is empty", files -> files.write("sites.csv", ""));
    on("sites.yaml: error C017: the file is empty", files -> files.write("sites.yaml", "# none\n"));
  }

  private void yamlAndJson() {
    on(
        """
        sites.yaml:2:10: error C020: a `: ` cannot stand here
             2 |   name: b: c
               |          ^\
        """,
        files -> files.write("sites.yaml", "- id: a\n  name: b: c\n"));
    on(
        """
        sites.yaml:1:4: error C021: anchors (&) and aliases (*) are not read
             1 | a: &x [1]
               |    ^\
        """,
        files -> files.write("sites.yaml", "a: &x [1]\nb: [*x, *x]\n"));
    on(
        """
        sites.yaml:1:9: error C022: nested deeper than 8 levels
             1 | [[[[[[[[[[1]]]]]]]]]]
               |         ^\
        """,
        files -> files.write("sites.yaml", "[[[[[[[[[[1]]]]]]]]]]"));
    on(
        """
        sites.yaml:1:3: error C023: a row is written as lines of `column: value`
             1 | - pangwa
               |   ^^^^^^\
        """,
        files -> files.write("sites.yaml", "- pangwa\n"));
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

  private void meaning() {
    on(
        """
        actors.csv:2:22: error C070: this fact names no source
             2 | kia,Army,armed-group,
               |                      ^\
        """,
        files -> files.write("actors.csv", "id,name,actor_kind,source\nkia,Army,armed-group,\n"));
    on(
        """
        assumptions.csv:2:1: error C071: this assumption gives no reason
             2 | yield,Metal from oxide,0.8,assumption
               | ^\
        """,
        files ->
            files.write(
                "assumptions.csv", "id,what,value,kind\nyield,Metal from oxide,0.8,assumption\n"));
    on(
        """
        control.csv:2:12: error C072: pangwa is held by kia and by bgf (control.csv:3) on the same days
             2 | pangwa,kia,2024-10-19,,paper
               |            ^^^^^^^^^^\
        """,
        files ->
            withSiteAndActor(files)
                .write(
                    "control.csv",
                    "site,actor,from,to,source\npangwa,kia,2024-10-19,,paper\npangwa,bgf,2009-11,,paper\n"));
    on(
        """
        control.csv:2:23: error C073: 2024-09-01 is before 2024-10-19
             2 | pangwa,kia,2024-10-19,2024-09-01,paper
               |                       ^^^^^^^^^^\
        """,
        files ->
            withSiteAndActor(files)
                .write(
                    "control.csv",
                    "site,actor,from,to,source\npangwa,kia,2024-10-19,2024-09-01,paper\n"));
    on(
        """
        shares.csv:3:25: error C074: shares of separation / reo / 2024 / by paper add up to 109 %
             3 | separation,reo,MYS,2024,18,paper
               |                         ^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "shares.csv",
                    "stage,material,country,year,share [%],source\n"
                        + "separation,reo,CHN,2024,91,paper\nseparation,reo,MYS,2024,18,paper\n"));
    on(
        "reserves.csv:2: warning C075: IND / reserves: 6900000 t REO was given by Survey 2025"
            + " and is no longer given by Survey 2026",
        files ->
            files.write(
                "reserves.csv",
                "country,category,quantity,source\nIND,reserves,6900000,old\nIND,reserves,,new\n"));
    on(
        """
        production.csv:2:14: warning C076: 'MMR / reo / 2025' is stated as 22000 t REO (new), 38000 t REO (paper): a factor of 1.73 apart
             2 | MMR,reo,2025,22000,new
               |              ^^^^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\n"
                        + "MMR,reo,2025,22000,new\nMMR,reo,2025,38000,paper\n"));
    on(
        """
        trade.csv:2:42: warning C077: headings is worth 3.8 USD/kg, but the NdPr oxide in it alone costs 18 USD/kg
             2 | IND,imports,CHN,headings,FY2024-25,53748,1744,crore INR,paper
               |                                          ^^^^\
        """,
        CaseCodeTest::quoteCustomsHeadingAsMagnets);
    on(
        """
        compositions.csv:2:7: warning C078: the oxides add up to 110 %
             2 | a,Ore,50,60,paper
               |       ^^\
        """,
        files ->
            files.write("compositions.csv", "id,name,La [%],Ce [%],source\na,Ore,50,60,paper\n"));
    on(
        """
        sources.csv:2:15: warning C079: 2027-01 is after the case's day 2026-06-30
             2 | a,Paper,Story,2027-01,primary
               |               ^^^^^^^\
        """,
        files ->
            files.write(
                "sources.csv",
                "id,publisher,title,published,reliability\na,Paper,Story,2027-01,primary\n"));
    on(
        """
        explanations.csv:2:12: warning C080: table production has no fact 'MMR / reo / 1999'
             2 | production,MMR / reo / 1999,Why,Because
               |            ^^^^^^^^^^^^^^^^\
        """,
        files ->
            files.write(
                "explanations.csv",
                "table,fact,title,what\nproduction,MMR / reo / 1999,Why,Because\n"));
    on(
        "production.csv:3: note C081: 1 fact of production was revised by a later edition, MMR /"
            + " reo / 2024 among them",
        files ->
            withMaterial(files)
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\n"
                        + "MMR,reo,2024,31000,old\nMMR,reo,2024,27000,new\n"));
    on(
        """
        prices.csv:2:33: error C082: price in 'USD/kg', but reo is counted in 't REO'
             2 | reo,fob,FOB,2025,annual-average,239,USD/kg,paper
               |                                 ^^^\
        """,
        files ->
            withMaterial(files)
                .write("markets.csv", "id,name,world\nfob,China FOB,china\n")
                .write(
                    "prices.csv",
                    "material,market,basis,period,price_kind,price,price_unit,source\n"
                        + "reo,fob,FOB,2025,annual-average,239,USD/kg,paper\n"));
    on(
        """
        production.csv:3:14: error C083: 'MMR / reo / 2024' is stated twice from one source
             3 | MMR,reo,2024,31000,old
               |              ^^^^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\n"
                        + "MMR,reo,2024,31000,old\nMMR,reo,2024,31000,old\n"));
    on(
        """
        production.csv:3:14: error C090: 'MMR / reo / 2024' has another figure from the same source at production.csv:2
             3 | MMR,reo,2024,13000,old
               |              ^^^^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\n"
                        + "MMR,reo,2024,31000,old\nMMR,reo,2024,13000,old\n"));
    on(
        """
        facts.csv:2:16: error C091: 'Feb 2025' is not a period
             2 | IND,magnets-in,Feb 2025,5,paper
               |                ^^^^^^^^\
        """,
        files ->
            files.write(
                "facts.csv",
                "subject,quantity,period,value,source\nIND,magnets-in,Feb 2025,5,paper\n"));
    on(
        """
        goals.csv:2:15: error C034: 'kg/USD' counts mass/currency, not mass/time or mass or 1
             2 | a,Make more,5,kg/USD,paper
               |               ^^^^^^\
        """,
        files ->
            files.write(
                "goals.csv", "id,what,target,target_unit,source\na,Make more,5,kg/USD,paper\n"));
    on(
        """
        control.csv:3:1: error C061: key 'pangwa / kia / 2024-10-19' was given before, at control.csv:2
             3 | pangwa,kia,2024-10-19,paper
               | ^^^^^^\
        """,
        files ->
            withSiteAndActor(files)
                .write(
                    "control.csv",
                    "site,actor,from,source\npangwa,kia,2024-10-19,paper\npangwa,kia,2024-10-19,paper\n"));
    on(
        """
        choices.csv:2:19: error C060: 'survay' is no series and no source
             2 | production,newest,survay
               |                   ^^^^^^
          hint: did you mean survey?\
        """,
        files -> files.write("choices.csv", "table,rule,prefer\nproduction,newest,survay\n"));
    on(
        "sources.csv:2: note C084: 'a' has 2 copies (b, c); they count as one voice",
        files ->
            files.write(
                "sources.csv",
                """
                id,publisher,title,published,reliability,copy_of
                a,Agency,Story,2025-09-10,primary,
                b,Paper,Story,2025-09-10,copy,a
                c,Portal,Story,2025-09-11,copy,b
                """));
    on(
        """
        sources.csv:2:15: warning C085: it is unknown when this was published
             2 | a,Paper,Story,,primary
               |               ^\
        """,
        files ->
            files.write(
                "sources.csv",
                "id,publisher,title,published,reliability\na,Paper,Story,,primary\n"));
    on(
        """
        production.csv:2:14: note C086: 'MMR / reo / 2025' is stated as 22000 t REO (new), 38000 t REO (paper): a factor of 1.73 apart
             2 | MMR,reo,2025,22000,new
               |              ^^^^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "explanations.csv",
                    "table,fact,title,what\nproduction,MMR / reo / 2025,Why,Because\n")
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\n"
                        + "MMR,reo,2025,22000,new\nMMR,reo,2025,38000,paper\n"));
    on(
        """
        choices.csv:2:1: error C087: no table is called 'produktion'
             2 | produktion,newest
               | ^^^^^^^^^^
          hint: did you mean production?\
        """,
        files -> files.write("choices.csv", "table,rule\nproduktion,newest\n"));
    on(
        """
        maps/own.json:1:1: error C024: not GeoJSON: the text cannot be read from here on
             1 | no json
               | ^\
        """,
        files ->
            files
                .write("maps/own.json", "no json")
                .write(
                    "case.yaml",
                    """
                    title: Test
                    question: Where from?
                    country: IND
                    as_of: 2026-06-30
                    elements: [Dy, Tb]
                    outlines: maps/own.json
                    """));
  }

  private void lostTables() {
    on(
        "production/2025.xlsx: error C088: table production is not read from a file ending in"
            + " .xlsx\n  hint: save it as CSV or YAML",
        files -> files.write("production/2025.xlsx", "PK"));
    on(
        "Sites.tsv: error C088: table sites is not read from a file ending in .tsv\n"
            + "  hint: save it as CSV or YAML",
        files -> files.write("Sites.tsv", "id\tname\n"));
    on(
        "sites: error C088: table sites is not read from a file without an ending\n"
            + "  hint: save it as CSV or YAML",
        files -> files.write("sites", "id,name\n"));
    on(
        "case.csv: error C088: the case is described by case.yaml alone\n"
            + "  hint: move this file away",
        files -> files.write("case.csv", "title\nTest\n"));
    on(
        """
        SITES.CSV:1:9: error C030: column 'nmae' is unknown
             1 | id,name,nmae,site_kind,country
               |         ^^^^
          hint: did you mean name?\
        """,
        files -> files.write("SITES.CSV", "id,name,nmae,site_kind,country\n"));
    on(
        """
        case.yaml:6:10: error C023: a second case begins here; the file describes one
             6 | - title: Other
               |          ^^^^^\
        """,
        files ->
            files.write(
                "case.yaml",
                """
                - title: Test
                  question: Where from?
                  country: IND
                  as_of: 2026-06-30
                  elements: [Dy, Tb]
                - title: Other
                """));
  }

  private void otherSeparators() {
    String hint = "\n  hint: Save it as CSV with commas (in a spreadsheet: CSV UTF-8).";
    on(
        """
        sites.csv:1:1: error C092: cells are separated by semicolons here, not commas
             1 | id;name;site_kind;country
               | ^^^^^^^^^^^^^^^^^^^^^^^^^\
        """
            + hint,
        files -> files.write("sites.csv", "id;name;site_kind;country\na;A;mine;MMR\n"));
    on(
        """
        sites.csv:1:1: error C092: the first line names a separator instead of columns
             1 | sep=,
               | ^^^^
          hint: remove this line, and separate cells by commas\
        """,
        files -> files.write("sites.csv", "sep=,\nid,name,site_kind,country\n"));
    on(
        """
        production.csv:1:23: error C036: the unit of `quantity` stands in round brackets
             1 | country,material,year,quantity (t REO)
               |                       ^^^^^^^^^^^^^^^^
          hint: write quantity [t REO]\
        """,
        files -> files.write("production.csv", "country,material,year,quantity (t REO)\n"));
    on(
        "sites.csv: error C011: every second byte is 0: the text is UTF-16\n"
            + "  hint: save it as UTF-8; in a spreadsheet choose `CSV UTF-8`",
        files -> files.write("sites.csv", "id,name".getBytes(StandardCharsets.UTF_16LE)));
    on(
        """
        sites.csv:2:3: error C014: control character 0x9B stands in the text
             2 | a,\s
               |   ^\
        """,
        files -> files.write("sites.csv", "id,name\na,\u009B\n"));
  }

  private void limits() {
    on(
        "sites.csv:1: error C094: the header has 501 columns, more than 500",
        files -> files.write("sites.csv", "x_a" + ",x_a".repeat(500) + "\n"));
    on(
        "sites.csv:1: error C016: the record that starts here is too long to be one",
        files -> files.write("sites.csv", "x_a" + ",x_a".repeat(50_000) + "\n"));
    on(
        "sites.csv:3: error C016: the record that starts here is too long to be one",
        files ->
            files.write("sites.csv", "id,name,site_kind,country\n\n" + ",".repeat(50_000) + "\n"));
    on(
        "sites.csv:5: error C015: the record that starts here has a quote that is never closed or"
            + " stands inside a cell",
        files ->
            files.write(
                "sites.csv",
                "id,name,site_kind,country\na,\"two\nlines\",mine,MMR\n\n\"b,c\n"
                    + "x,y\n".repeat(400_000)));
    on(
        "sites.yaml:501:3: error C094: with this column the table has more than 500",
        files ->
            files.write(
                "sites.yaml",
                IntStream.range(0, 600)
                    .mapToObj("- x_%d: 1\n"::formatted)
                    .collect(Collectors.joining())));
    on(
        "sites.yaml: error C089: the file has more than 4 MB",
        files -> files.write("sites.yaml", "# none of it is a row\n".repeat(200_000)));
    on(
        "sites.yaml:2:1: error C089: the line has more than 1 MB",
        files -> files.write("sites.yaml", "- id: a\n# " + "x".repeat(1_100_000)));
    on(
        "sites.yaml:150001:3: error C089: the file has more than 300,000 names and values",
        files -> files.write("sites.yaml", "- x: 1\n".repeat(200_000)));
    on(
        "sites.csv: error C003: with this file the case has more than 500,000 rows",
        files -> files.write("sites.csv", "x_a\n" + "1\n".repeat(500_001)));
  }

  private void yamlShapes() {
    on(
        """
        sites.yaml:3:3: error C031: column `name` stands in this row a second time
             3 |   name: B
               |   ^^^^\
        """,
        files -> files.write("sites.yaml", "- id: a\n  name: A\n  name: B\n"));
    on(
        """
        case.yaml:6:1: error C031: column `as_of` stands in this row a second time
             6 | as_of: 2025-06-30
               | ^^^^^\
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
                as_of: 2025-06-30
                """));
    on(
        """
        sites.yaml:1:9: error C023: `name` takes one value, not a list
             1 | - name: [A, B]
               |         ^^^^^^\
        """,
        files -> files.write("sites.yaml", "- name: [A, B]\n"));
    on(
        """
        control.yaml:1:15: error C023: an entry of a list holds a `;`, which separates entries
             1 | - source: [a, "b;c"]
               |               ^^^^^\
        """,
        files -> files.write("control.yaml", "- source: [a, \"b;c\"]\n"));
    on(
        """
        sites.yaml:1:7: error C093: tags (!) are not read
             1 | - id: !!str a
               |       ^\
        """,
        files -> files.write("sites.yaml", "- id: !!str a\n"));
    on(
        """
        sites.yaml:1:1: error C093: a line that begins with % is a directive
             1 | %YAML 3.0
               | ^\
        """,
        files -> files.write("sites.yaml", "%YAML 3.0\n---\n- id: a\n"));
    on(
        """
        sites.yaml:1:3: error C023: a column's name is a plain word
             1 | ? [a, b]
               |   ^^^^^^\
        """,
        files -> files.write("sites.yaml", "? [a, b]\n: c\n"));
    on(
        """
        sites.yaml:1:42: error C043: 'B B' is not an id
             1 | [{id: a, name: A, site_kind: mine}, {id: B B}]
               |                                          ^^^\
        """,
        files -> files.write("sites.yaml", "[{id: a, name: A, site_kind: mine}, {id: B B}]\n"));
  }

  private void outlines() {
    onOutlines("[]", "maps/own.json:1:1: error C024: not a GeoJSON FeatureCollection");
    onOutlines(
        "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
        "maps/own.json:1:1: error C024: not GeoJSON: nested deeper than 12 levels, or a number or"
            + " name is too long here");
    onOutlines(
        "{} x", "maps/own.json:1:4: error C024: not GeoJSON: the text cannot be read from here on");
    onFeature(
        "{\"type\":\"Point\",\"coordinates\":[1,2]}",
        "feature 1 is neither a Polygon nor a MultiPolygon");
    onFeature("null", "feature 1 has no geometry");
    onFeature(
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,1],[1,198.1],[0,0]]]}",
        "feature 1 has the position [1,198.1], not a longitude in -180..180 and a latitude in"
            + " -90..90");
    onFeature(
        "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[0,1],[0,0]]]]}",
        "feature 1 has a ring of fewer than 4 positions");
  }

  private void onFeature(String geometry, String flaw) {
    onOutlines(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
            + geometry
            + "}]}",
        "maps/own.json: error C024: " + flaw);
  }

  private void onOutlines(String json, String headline) {
    on(
        headline,
        files ->
            files
                .write("maps/own.json", json)
                .write(
                    "case.yaml",
                    """
                    title: Test
                    question: Where from?
                    country: IND
                    as_of: 2026-06-30
                    elements: [Dy, Tb]
                    outlines: maps/own.json
                    """));
  }

  private static void quoteCustomsHeadingAsMagnets(CaseFiles files) {
    files
        .write(
            "materials.csv",
            """
            id,name,form,counted_in,quoted_as
            headings,HS 8505,magnet,t,magnets
            magnets,NdFeB magnets,magnet,t magnet,
            ndpr,NdPr oxide,oxide,t REO,
            """)
        .write(
            "recipes.csv",
            """
            id,stage,output,input,amount,amount_unit,source
            ratio,magnet,magnets,ndpr,0.3333,kg REO/kg magnet,paper
            """)
        .write("markets.csv", "id,name,world\nfob,China FOB,china\n")
        .write(
            "prices.csv",
            """
            material,market,basis,period,price_kind,price,source
            ndpr,fob,FOB,2024,annual-average,55,paper
            """)
        .write("exchange.csv", "from,to,period,rate,source\nUSD,INR,FY2024-25,84.6,paper\n")
        .write(
            "trade.csv",
            """
            reporter,flow,partner,material,period,mass [t],value,value_unit,source
            IND,imports,CHN,headings,FY2024-25,53748,1744,crore INR,paper
            """);
  }

  private static CaseFiles withSiteAndActor(CaseFiles files) {
    return files
        .write("sites.csv", "id,name,site_kind,country,source\npangwa,Pangwa,mine,MMR,paper\n")
        .write(
            "actors.csv",
            "id,name,actor_kind,source\nkia,Army,armed-group,paper\nbgf,Guard,border-guard-force,paper\n");
  }

  private static CaseFiles withMaterial(CaseFiles files) {
    return files.write("materials.csv", "id,name,form,counted_in\nreo,Rare earths,oxide,t REO\n");
  }

  private void on(String expected, Break change) {
    breaks.put(expected, change);
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

  @TestFactory
  Stream<DynamicTest> tellsWhatIsWrongAndWhatToDo(@TempDir Path scratch) {
    return breaks.entrySet().stream()
        .map(entry ->
            dynamicTest(entry.getKey().lines().findFirst().get(), () -> check(entry, scratch)));
  }

  private static void check(Map.Entry<String, Break> entry, Path scratch) throws IOException {
    var files = new CaseFiles(Files.createTempDirectory(scratch, "case"));
    entry.getValue().apply(files);
    List<String> texts = files.read().problems().sorted().stream().map(Problem::render).toList();
    assertThat(texts).anyMatch(text -> (text + "\n").startsWith(entry.getKey() + "\n"));
  }

  @Test
  void aMissingFolderOrCaseFileIsSaid(@TempDir Path folder) {
    var reader = new CaseReader(CaseFiles.SCHEMA);
    assertThat(reader.read(folder.resolve("nowhere")).problems().sorted().getFirst().headline())
        .isEqualTo(".: error C001: there is no such folder");
    assertThat(reader.read(folder).problems().sorted().getFirst().headline())
        .isEqualTo("case.yaml: error C001: the folder has none");
  }

  @Test
  void rowsBeforeABrokenQuoteAreKeptAndNothingIsSaidOfTheRowsAfterIt(@TempDir Path folder) {
    CaseFiles files =
        withSiteAndActor(new CaseFiles(folder))
            .write("control.csv", "site,actor,from,source\nlater,kia,2024-10-19,paper\n")
            .write(
                "sites.csv",
                "id,name,site_kind,country,source\n"
                    + "pangwa,Pangwa,mine,MMR,paper\n\"later,Later,mine,MMR,paper\n");
    assertThat(files.read().problems().sorted().stream().map(p -> p.code().id()))
        .containsExactly("C015");
    assertThat(files.read().found().orElseThrow().ids("sites")).containsExactly("pangwa");
  }

  @Test
  void aWrongSeparatorIsSaidOnceForTheFile(@TempDir Path folder) {
    CaseFiles files =
        new CaseFiles(folder)
            .write("sites.csv", "id;name;site_kind;country\n" + "a;A;mine;MMR\n".repeat(9));
    assertThat(files.read().problems().sorted()).hasSize(1);
  }

  @Test
  void aBadCellInTheHeadDoesNotHideWhatIsWrongElsewhere(@TempDir Path folder) {
    CaseFiles files =
        withSiteAndActor(new CaseFiles(folder))
            .write("case.yaml", "title: Test\ncountry: India\nas_of: today\nelements: [Dy]\n")
            .write("control.csv", "site,actor,from,source\npanwga,kia,2024-10-19,paper\n");
    assertThat(files.read().problems().sorted().stream().map(p -> p.code().id()))
        .containsExactly("C032", "C046", "C045", "C060");
    assertThat(files.read().found().orElseThrow().inputs()).hasSize(5);
  }

  @Test
  void aNameInAnyLettersIsTheTable(@TempDir Path folder) throws IOException {
    CaseFiles files = withSiteAndActor(new CaseFiles(folder));
    Files.move(folder.resolve("case.yaml"), folder.resolve("Case.YML"));
    Files.move(folder.resolve("sites.csv"), folder.resolve("Sites.CSV"));
    assertThat(files.read().problems().sorted()).isEmpty();
    assertThat(files.get().ids("sites")).containsExactly("pangwa");
  }

  @Test
  void quotedNullIsATextAndPlainNullIsNothing(@TempDir Path folder) {
    CaseFiles files =
        new CaseFiles(folder)
            .write(
                "sites.yaml",
                "[{id: a, name: 'null', site_kind: mine, country: MMR, source: [paper], note: ~},"
                    + " {id: b, name: B, site_kind: mine, country: MMR, source: paper, note: null}]");
    List<Row> rows = files.get().rows("sites");
    assertThat(rows.getFirst().text("name")).isEqualTo("null");
    assertThat(rows).noneMatch(row -> row.has("note"));
    assertThat(rows).extracting(Row::toString).containsExactly("sites.yaml:1:2", "sites.yaml:1:82");
  }

  @Test
  void aQuoteInsideAPlainCellIsALetter(@TempDir Path folder) {
    CaseFiles files =
        new CaseFiles(folder)
            .write(
                "sites.csv",
                "id,name,site_kind,country,source\nclay,Clay 5\" Hill,mine,XX,paper\n");
    assertThat(files.read().problems().sorted().getFirst().headline())
        .startsWith("sites.csv:2:24: error C046");
  }

  @Test
  void aFolderThatMayNotBeReadDoesNotHideTheOthers(@TempDir Path folder) throws IOException {
    CaseFiles files = new CaseFiles(folder).write("a/x.csv", "id\n").write("b/x.csv", "id\n");
    Path closed = folder.resolve("a");
    assumeTrue(isClosed(closed), "the user of this process may read everything");
    try {
      assertThat(files.read().problems().sorted().stream().map(Problem::headline))
          .containsExactly(
              "a/: error C002: you are not allowed to read it",
              "b/x.csv: warning C006: no table is called 'b'; the file is not used");
    } finally {
      closed.toFile().setReadable(true);
    }
  }

  private static boolean isClosed(Path folder) {
    return folder.toFile().setReadable(false) && !Files.isReadable(folder);
  }

  @Test
  void everyCodeIsShownHereAndHasARemedy() {
    String shown = String.join("\n", breaks.keySet()) + " C001" + WayCheckTest.CODES;
    for (CaseCode code : CaseCode.values()) {
      assertThat(shown).contains(code.id());
      assertThat(code.title()).isNotBlank();
      assertThat(code.remedy()).endsWith(".");
    }
    assertThat(Arrays.stream(CaseCode.values()).map(CaseCode::title)).doesNotHaveDuplicates();
  }

  @Test
  void aCaseWithNothingWrongHasNoProblems(@TempDir Path folder) {
    assertThat(withSiteAndActor(new CaseFiles(folder)).read().problems().sorted()).isEmpty();
  }
}
