package dev.ledo.cli;

import dev.ledo.assay.certificate.CertificateCode;
import dev.ledo.assay.certificate.QuarantineReason;
import dev.ledo.cases.CaseCode;
import dev.ledo.core.ProblemCode;
import dev.ledo.route.reading.RouteCode;
import dev.ledo.route.road.RoadCode;
import dev.ledo.route.road.osm.OsmCode;
import dev.ledo.route.terrain.file.TerrainCode;
import dev.ledo.stochastic.smps.SmpsCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Every code that a problem may have, by what the problem is in.
final class ProblemCodes {

  private ProblemCodes() {}

  static SequencedMap<String, List<ProblemCode>> all() {
    var codes = new LinkedHashMap<String, List<ProblemCode>>();
    codes.put("A case", List.of(CaseCode.values()));
    codes.put("Corridors of a case", List.of(RouteCode.values()));
    codes.put("Files of heights", List.of(TerrainCode.values()));
    codes.put("Least costs over terrain", List.of(RouteCostCode.values()));
    codes.put("Extracts of OpenStreetMap", List.of(OsmCode.values()));
    codes.put("Roads of an extract", List.of(RoadCode.values()));
    codes.put("Laboratory certificates", List.of(CertificateCode.values()));
    codes.put("Cells of a certificate that are set aside", List.of(QuarantineReason.values()));
    codes.put("Tables of samples given to a command", List.of(TableCode.values()));
    codes.put("Stochastic programs in the SMPS format", List.of(SmpsCode.values()));
    return codes;
  }
}
