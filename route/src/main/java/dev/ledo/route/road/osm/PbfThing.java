package dev.ledo.route.road.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/// A node, way or relation as its message has it: they number their fields alike.
///
/// @param id as written; nodes write theirs in zigzag
/// @param tags key and value
/// @param refs field 8: nodes of a way, roles of a relation
/// @param memberIds field 9 of a relation
/// @param kinds field 10 of a relation
/// @param lat field 8 of a node, in units of the block
/// @param lon field 9 of a node, in units of the block
record PbfThing(
    long id,
    Map<String, String> tags,
    PbfSlice refs,
    PbfSlice memberIds,
    PbfSlice kinds,
    long lat,
    long lon) {

  static PbfThing of(PbfSlice slice, PbfTexts texts) throws IOException {
    long id = 0;
    long lat = 0;
    long lon = 0;
    PbfSlice[] fields = new PbfSlice[11];
    Arrays.fill(fields, PbfSlice.EMPTY);
    CodedInputStream message = slice.open();
    for (int tag = message.readTag(); tag != 0; tag = message.readTag()) {
      int field = WireFormat.getTagFieldNumber(tag);
      boolean isNumber = WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT;
      if (field == 1 && isNumber) {
        id = message.readInt64();
      } else if (field == 8 && isNumber) {
        lat = message.readSInt64();
      } else if (field == 9 && isNumber) {
        lon = message.readSInt64();
      } else if (!isNumber && (field == 2 || field == 3 || (field >= 8 && field <= 10))) {
        fields[field] = slice.inner(message);
      } else {
        message.skipField(tag);
      }
    }
    Map<String, String> tags = texts.tags(fields[2].open(), fields[3].open());
    return new PbfThing(id, tags, fields[8], fields[9], fields[10], lat, lon);
  }
}
