package dev.ledo.cases;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files and their text: what breaks them.
final class FileBreaks extends Breaks {

  FileBreaks() {
    files();
    text();
    lostTables();
    otherSeparators();
    limits();
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
    String hint = "\n  hint: save it as CSV with commas (in a spreadsheet: CSV UTF-8)";
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
}
