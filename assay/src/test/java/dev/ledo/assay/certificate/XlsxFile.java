package dev.ledo.assay.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the smallest workbooks that a spreadsheet opens, and broken ones.
final class XlsxFile {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private XlsxFile() {}

  /// Parts of a workbook with one sheet of the given rows.
  ///
  /// A text that starts with `n:` becomes a number, `d:` a date, `p:` a number shown as per cent,
  /// `e:` an error, `f:` a formula without a result.
  static Map<String, String> parts(List<List<String>> rows) {
    var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (int row = 0; row < rows.size(); row++) {
      sheet.append("<row r=\"").append(row + 1).append("\">");
      for (int cell = 0; cell < rows.get(row).size(); cell++) {
        sheet.append(cell(address(cell) + (row + 1), rows.get(row).get(cell)));
      }
      sheet.append("</row>");
    }
    return parts(sheet.append("</sheetData></worksheet>").toString());
  }

  static Map<String, String> parts(String sheet) {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="xml" ContentType="application/xml"/>
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
        </Types>\
        """);
    parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Results\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            .formatted(MAIN, RELATIONS));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "styles", "styles.xml")));
    parts.put(
        "xl/styles.xml",
        ("<styleSheet xmlns=\"%s\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
                + " formatCode=\"d-mmm\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf"
                + " numFmtId=\"164\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>")
            .formatted(MAIN));
    parts.put("xl/worksheets/sheet1.xml", sheet);
    return parts;
  }

  /// The parts with a second sheet, called More.
  static Map<String, String> withSecondSheet(Map<String, String> parts, List<List<String>> rows) {
    parts.put("xl/worksheets/sheet2.xml", parts(rows).getOrDefault("xl/worksheets/sheet1.xml", ""));
    parts.computeIfPresent(
        "xl/workbook.xml",
        (_, text) ->
            text.replace(
                "</sheets>", "<sheet name=\"More\" sheetId=\"2\" r:id=\"rId3\"/></sheets>"));
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (_, text) ->
            text.replace(
                "</Relationships>",
                "<Relationship Id=\"rId3\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                    + " Target=\"worksheets/sheet2.xml\"/></Relationships>"));
    return parts;
  }

  private static String relations(String inner) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, type, target);
  }

  private static String cell(String address, String text) {
    if (text.isEmpty()) {
      return "";
    }
    String rest = text.length() > 2 ? text.substring(2) : "";
    return switch (text.length() > 2 && text.charAt(1) == ':' ? text.charAt(0) : ' ') {
      case 'n' -> "<c r=\"%s\"><v>%s</v></c>".formatted(address, rest);
      case 'd' -> "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(address, rest);
      case 'p' -> "<c r=\"%s\" s=\"2\"><v>%s</v></c>".formatted(address, rest);
      case 'e' -> "<c r=\"%s\" t=\"e\"><v>%s</v></c>".formatted(address, rest);
      case 'f' -> "<c r=\"%s\"><f>%s</f></c>".formatted(address, rest);
      default ->
          "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
              .formatted(
                  address, text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    };
  }

  private static String address(int cell) {
    return cell < 26
        ? String.valueOf((char) ('A' + cell))
        : address(cell / 26 - 1) + (char) ('A' + cell % 26);
  }

  static byte[] zip(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
