package dev.ledo.route.road.osm;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// An extract as XML. Reads neither document types nor anything outside the file.
final class XmlExtract {

  /// How the reader of the JDK begins its words.
  private static final String JDK_PREFIX = "Message: ";

  private final MeteredStream in;
  private String kind = "";
  private String lastKind = "";
  private long lastId;
  private long id;
  private double lat;
  private double lon;
  private boolean isDeleted;
  private final List<Long> nodes = new ArrayList<>();
  private final List<OsmMember> members = new ArrayList<>();
  private final Map<String, String> tags = new LinkedHashMap<>();

  XmlExtract(InputStream in) {
    this.in = new MeteredStream(in);
  }

  /// @param isHeadOnly whether to stop after the first tag
  void read(OsmSink sink, boolean isHeadOnly) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    boolean isWhole = isHeadOnly;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(text());
      root(reader, sink);
      while (!isHeadOnly && reader.hasNext()) {
        isWhole = event(reader, reader.next(), sink);
        in.heard();
      }
    } catch (XMLStreamException e) {
      throw failure(e);
    } catch (RuntimeException e) {
      // The JDK's parser answers some broken bytes with one of these.
      throw new OsmException(OsmCode.BROKEN, "the XML is broken: " + e);
    }
    if (!isWhole) {
      throw new OsmException(OsmCode.TRUNCATED, "the file ends before </osm>");
    }
  }

  /// The JDK's parser would write to the terminal of bytes that are no UTF-8; so they are decoded
  /// here.
  private Reader text() throws IOException {
    var pushed = new PushbackInputStream(in, 3);
    byte[] first = pushed.readNBytes(3);
    boolean isMarked = first.length == 3 && first[0] == (byte) 0xef && first[1] == (byte) 0xbb;
    if (!isMarked) {
      pushed.unread(first);
    }
    return new InputStreamReader(
        pushed, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
  }

  private static IOException failure(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new OsmException(OsmCode.BROKEN, "the XML is not UTF-8");
      }
      if (cause instanceof IOException io) {
        return io;
      }
      if (cause instanceof XMLStreamException xml
          && xml.getNestedException() instanceof IOException io) {
        return io instanceof CharacterCodingException
            ? new OsmException(OsmCode.BROKEN, "the XML is not UTF-8")
            : io;
      }
    }
    String text = String.valueOf(e.getMessage()).lines().reduce((_, last) -> last).orElse("");
    text = text.startsWith(JDK_PREFIX) ? text.substring(JDK_PREFIX.length()) : text;
    boolean isCut = text.contains("within the same entity") || text.contains("end of file");
    return new OsmException(
        isCut ? OsmCode.TRUNCATED : OsmCode.BROKEN,
        "the XML is broken%s: %s".formatted(where(e.getLocation()), text));
  }

  private static String where(Location at) {
    return at == null
        ? ""
        : " at line %d, column %d".formatted(at.getLineNumber(), at.getColumnNumber());
  }

  private void root(XMLStreamReader reader, OsmSink sink) throws XMLStreamException, IOException {
    String encoding = reader.getCharacterEncodingScheme();
    if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
      throw new OsmException(
          OsmCode.UNSUPPORTED, "the XML is in %s, not in UTF-8".formatted(encoding));
    }
    int event = reader.next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      if (event == XMLStreamConstants.DTD) {
        throw new OsmException(OsmCode.UNSUPPORTED, "the XML has a document type; remove it");
      }
      event = reader.next();
    }
    in.heard();
    switch (reader.getLocalName()) {
      case "osm" -> date(reader.getAttributeValue(null, "timestamp"), sink);
      case "osmChange" ->
          throw new OsmException(
              OsmCode.UNSUPPORTED, "the file has changes only; apply them to an extract first");
      default ->
          throw new OsmException(
              OsmCode.NOT_AN_EXTRACT,
              "the XML begins with <%s>, not with <osm>".formatted(reader.getLocalName()));
    }
  }

  /// @return whether the event ends the document's only element
  private boolean event(XMLStreamReader reader, int event, OsmSink sink) throws OsmException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader, sink);
      case XMLStreamConstants.END_ELEMENT -> {
        if (reader.getLocalName().equals(kind)) {
          end(sink);
        }
        return reader.getLocalName().equals("osm");
      }
      case XMLStreamConstants.END_DOCUMENT -> {
        return true;
      }
      default -> {}
    }
    return false;
  }

  /// A date that cannot be read is none.
  private static void date(@Nullable String text, OsmSink sink) {
    if (text != null) {
      try {
        sink.asOf(Instant.parse(text));
      } catch (DateTimeParseException _) {
        return;
      }
    }
  }

  private void start(XMLStreamReader reader, OsmSink sink) throws OsmException {
    switch (reader.getLocalName()) {
      case "meta" -> date(reader.getAttributeValue(null, "osm_base"), sink);
      case "node", "way", "relation" -> begin(reader);
      case "tag" -> tags.put(text(reader, "k"), text(reader, "v"));
      case "nd" -> nodes.add(number(reader, "ref"));
      case "member" ->
          members.add(new OsmMember(kindOf(reader), number(reader, "ref"), text(reader, "role")));
      default -> {}
    }
    if (nodes.size() > PbfSlice.MOST || members.size() > PbfSlice.MOST) {
      throw new OsmException(
          OsmCode.TOO_LONG,
          "%s %d has more than %,d nodes or members".formatted(kind, id, PbfSlice.MOST));
    }
  }

  private void begin(XMLStreamReader reader) throws OsmException {
    if (!kind.isEmpty()) {
      throw new OsmException(
          OsmCode.BROKEN,
          "<%s>%s stands within <%s>"
              .formatted(reader.getLocalName(), where(reader.getLocation()), kind));
    }
    kind = reader.getLocalName();
    tags.clear();
    nodes.clear();
    members.clear();
    isDeleted = text(reader, "visible").equals("false") || text(reader, "action").equals("delete");
    id = number(reader, "id");
    checkVersion(reader);
    lat = kind.equals("node") && !isDeleted ? degrees(reader, "lat") : 0;
    lon = kind.equals("node") && !isDeleted ? degrees(reader, "lon") : 0;
  }

  /// A file with history has each version of a thing after the other.
  private void checkVersion(XMLStreamReader reader) throws OsmException {
    if (kind.equals(lastKind) && id == lastId) {
      throw new OsmException(
          OsmCode.UNSUPPORTED,
          "the file has more than one version of %s %d%s; give an extract as of a day"
              .formatted(kind, id, where(reader.getLocation())));
    }
    lastKind = kind;
    lastId = id;
  }

  private void end(OsmSink sink) {
    OsmKind ended = OsmKind.valueOf(kind.toUpperCase(Locale.ROOT));
    kind = "";
    if (isDeleted || !sink.wants(ended)) {
      return;
    }
    Map<String, String> own = tags.isEmpty() ? Map.of() : new LinkedHashMap<>(tags);
    switch (ended) {
      case NODE -> sink.node(id, lat, lon, own);
      case WAY -> sink.way(id, nodes.stream().mapToLong(Long::longValue).toArray(), own);
      case RELATION -> sink.relation(id, List.copyOf(members), own);
    }
  }

  private static OsmKind kindOf(XMLStreamReader reader) throws OsmException {
    return switch (text(reader, "type")) {
      case "node" -> OsmKind.NODE;
      case "way" -> OsmKind.WAY;
      case "relation" -> OsmKind.RELATION;
      default -> throw wrong(reader, "type");
    };
  }

  private static String text(XMLStreamReader reader, String name) {
    String found = reader.getAttributeValue(null, name);
    return found == null ? "" : found;
  }

  private static long number(XMLStreamReader reader, String name) throws OsmException {
    try {
      return Long.parseLong(text(reader, name));
    } catch (NumberFormatException _) {
      throw wrong(reader, name);
    }
  }

  private static double degrees(XMLStreamReader reader, String name) throws OsmException {
    try {
      return Double.parseDouble(text(reader, name));
    } catch (NumberFormatException _) {
      throw wrong(reader, name);
    }
  }

  private static OsmException wrong(XMLStreamReader reader, String name) {
    return new OsmException(
        OsmCode.BROKEN,
        "<%s>%s has %s=\"%s\""
            .formatted(
                reader.getLocalName(), where(reader.getLocation()), name, text(reader, name)));
  }
}
