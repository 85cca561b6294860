package dev.ledo.route.road.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A block of nodes, ways and relations, with the texts they share.
final class PbfBlock {

  private static final double DEGREES_PER_UNIT = 1e-9;

  private final byte[] bytes;
  private final boolean hasPlacesOnWays;
  private final PbfTexts texts = new PbfTexts();
  private final List<PbfSlice> groups = new ArrayList<>();
  private long granularity = 100;
  private long latOffset;
  private long lonOffset;

  /// @param hasPlacesOnWays whether ways say where their nodes are, so that these may be left out
  PbfBlock(byte[] bytes, boolean hasPlacesOnWays) {
    this.bytes = bytes;
    this.hasPlacesOnWays = hasPlacesOnWays;
  }

  void read(OsmSink sink) throws IOException {
    CodedInputStream message = CodedInputStream.newInstance(bytes);
    for (int tag = message.readTag(); tag != 0; tag = message.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 1 -> texts.read(PbfSlice.next(bytes, message));
        case 2 -> groups.add(PbfSlice.next(bytes, message));
        case 17 -> granularity = message.readInt32();
        case 19 -> latOffset = message.readInt64();
        case 20 -> lonOffset = message.readInt64();
        default -> message.skipField(tag);
      }
    }
    for (PbfSlice group : groups) {
      group(group, sink);
    }
  }

  private void group(PbfSlice group, OsmSink sink) throws IOException {
    CodedInputStream message = group.open();
    for (int tag = message.readTag(); tag != 0; tag = message.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 1 -> node(PbfThing.of(group.inner(message), texts), sink);
        case 2 -> dense(group.inner(message), sink);
        case 3 -> way(group.inner(message), sink);
        case 4 -> relation(group.inner(message), sink);
        default -> message.skipField(tag);
      }
    }
  }

  private void node(PbfThing thing, OsmSink sink) {
    if (sink.wants(OsmKind.NODE)) {
      sink.node(
          CodedInputStream.decodeZigZag64(thing.id()),
          lat(thing.lat()),
          lon(thing.lon()),
          thing.tags());
    }
  }

  private double lat(long units) {
    return DEGREES_PER_UNIT * (latOffset + granularity * units);
  }

  private double lon(long units) {
    return DEGREES_PER_UNIT * (lonOffset + granularity * units);
  }

  /// Nodes as columns of differences.
  private void dense(PbfSlice slice, OsmSink sink) throws IOException {
    if (!sink.wants(OsmKind.NODE)) {
      return;
    }
    PbfSlice ids = PbfSlice.EMPTY;
    PbfSlice lats = PbfSlice.EMPTY;
    PbfSlice lons = PbfSlice.EMPTY;
    PbfSlice pairs = PbfSlice.EMPTY;
    CodedInputStream message = slice.open();
    for (int tag = message.readTag(); tag != 0; tag = message.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case 1 -> ids = slice.inner(message);
        case 8 -> lats = slice.inner(message);
        case 9 -> lons = slice.inner(message);
        case 10 -> pairs = slice.inner(message);
        default -> message.skipField(tag);
      }
    }
    dense(ids.open(), lats.open(), lons.open(), pairs.open(), sink);
  }

  private void dense(
      CodedInputStream ids,
      CodedInputStream lats,
      CodedInputStream lons,
      CodedInputStream pairs,
      OsmSink sink)
      throws IOException {
    long id = 0;
    long lat = 0;
    long lon = 0;
    while (!ids.isAtEnd()) {
      id += ids.readSInt64();
      lat += lats.readSInt64();
      lon += lons.readSInt64();
      Map<String, String> tags = pairs.isAtEnd() ? Map.of() : texts.tagsUpToZero(pairs);
      sink.node(id, lat(lat), lon(lon), tags);
    }
    refuseRest(lats, "latitudes than nodes");
    refuseRest(lons, "longitudes than nodes");
    refuseRest(pairs, "tags than nodes");
  }

  private static void refuseRest(CodedInputStream column, String what) throws IOException {
    if (!column.isAtEnd()) {
      throw new OsmException(OsmCode.BROKEN, "a block has more " + what);
    }
  }

  private void way(PbfSlice slice, OsmSink sink) throws IOException {
    boolean wantsPlaces = hasPlacesOnWays && sink.wants(OsmKind.NODE);
    if (!wantsPlaces && !sink.wants(OsmKind.WAY)) {
      return;
    }
    PbfThing thing = PbfThing.of(slice, texts);
    long[] nodes = thing.refs().differences();
    if (wantsPlaces) {
      places(thing, nodes, sink);
    }
    if (sink.wants(OsmKind.WAY)) {
      sink.way(thing.id(), nodes, thing.tags());
    }
  }

  /// Tells the nodes of a way that says where they are: fields 9 and 10, where a relation has its
  /// members.
  private void places(PbfThing thing, long[] nodes, OsmSink sink) throws IOException {
    long[] lats = thing.memberIds().differences();
    long[] lons = thing.kinds().differences();
    if (lats.length == 0 && lons.length == 0) {
      return;
    }
    if (lats.length != nodes.length || lons.length != nodes.length) {
      throw new OsmException(
          OsmCode.BROKEN,
          "way %d has %,d nodes and %,d places"
              .formatted(thing.id(), nodes.length, Math.min(lats.length, lons.length)));
    }
    for (int i = 0; i < nodes.length; i++) {
      sink.node(nodes[i], lat(lats[i]), lon(lons[i]), Map.of());
    }
  }

  private void relation(PbfSlice slice, OsmSink sink) throws IOException {
    if (!sink.wants(OsmKind.RELATION)) {
      return;
    }
    PbfThing thing = PbfThing.of(slice, texts);
    List<OsmMember> members = new ArrayList<>();
    CodedInputStream roles = thing.refs().open();
    CodedInputStream ids = thing.memberIds().open();
    CodedInputStream kinds = thing.kinds().open();
    long id = 0;
    while (!ids.isAtEnd()) {
      if (members.size() == PbfSlice.MOST) {
        throw new OsmException(
            OsmCode.TOO_LONG, "a relation has more than %,d members".formatted(PbfSlice.MOST));
      }
      id += ids.readSInt64();
      members.add(new OsmMember(kind(kinds.readEnum()), id, texts.get(roles.readInt32())));
    }
    refuseRest(roles, "roles than members");
    refuseRest(kinds, "kinds than members");
    sink.relation(thing.id(), members, thing.tags());
  }

  private static OsmKind kind(int number) throws OsmException {
    return switch (number) {
      case 0 -> OsmKind.NODE;
      case 1 -> OsmKind.WAY;
      case 2 -> OsmKind.RELATION;
      default ->
          throw new OsmException(OsmCode.BROKEN, "a member is of the unknown kind " + number);
    };
  }
}
