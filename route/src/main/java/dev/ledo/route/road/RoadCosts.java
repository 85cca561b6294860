package dev.ledo.route.road;

import dev.ledo.route.pace.Pace;
import dev.ledo.route.pace.Surface;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What each arc takes of a vehicle, and why it may not be gone.
///
/// A road that is mapped can be driven: where the terrain says that it is steeper than the vehicle
/// can climb, the terrain is too coarse, and the pace is that of the steepest grade it can.
public final class RoadCosts {

  private static final double FERRY_KMH = 10;

  private final RoadGraph graph;
  private final Vehicle vehicle;
  private final TravelRules rules;
  private final GradeProfile grades;
  private final float[] seconds;
  private final float[] risk;
  private final short[] bars;
  private final String[] actor;
  private final Map<Integer, Integer> barsAtNode = new HashMap<>();

  /// Reckons all arcs.
  public RoadCosts(RoadGraph graph, GradeProfile grades, Vehicle vehicle, TravelRules rules) {
    this.graph = graph;
    this.vehicle = vehicle;
    this.rules = rules;
    this.grades = grades;
    this.seconds = new float[2 * graph.edges()];
    this.risk = new float[graph.edges()];
    this.bars = new short[2 * graph.edges()];
    this.actor = new String[graph.edges()];
    for (int edge = 0; edge < graph.edges(); edge++) {
      reckon(edge);
    }
    graph.hindrances().forEach((node, found) -> barsAtNode.put(node, barsOf(found)));
  }

  private void reckon(int edge) {
    Road road = graph.road(edge);
    actor[edge] = road.course().controller();
    int both = standingBars(road) | areas(edge);
    if (rules.withoutActors().contains(actor[edge])) {
      both |= Bar.ACTOR.bit();
    }
    Road.Ways ways = ways(road.passage());
    bars[2 * edge] = (short) (both | bar(!ways.isForward(), Bar.ONE_WAY));
    bars[2 * edge + 1] = (short) (both | bar(!ways.isBackward(), Bar.ONE_WAY));
    seconds[2 * edge] = (float) seconds(road, 2 * edge);
    seconds[2 * edge + 1] = (float) seconds(road, 2 * edge + 1);
  }

  /// On foot one-way streets lead both ways.
  private Road.Ways ways(Road.Passage passage) {
    return vehicle.isOnFoot()
        ? Road.Ways.BOTH
        : vehicle.isHeavy() ? passage.heavyWays() : passage.lightWays();
  }

  private int standingBars(Road road) {
    boolean isFerryBarred = road.kind() == RoadClass.FERRY && !rules.withFerries();
    boolean isKind = vehicle.isOnFoot() || road.kind().isForVehicles();
    Road.Passage passage = road.passage();
    boolean isOpen = isOpen(access(passage.heavy(), passage.light(), passage.foot()));
    return bar(!isKind, Bar.KIND)
        | bar(isFerryBarred, Bar.FERRY)
        | bar(!isOpen, Bar.ACCESS)
        | bar(rules.withoutWays().contains(road.wayId()), Bar.WAY)
        | signBars(road.limits().signs());
  }

  private Access access(Access heavy, Access light, Access foot) {
    return vehicle.isOnFoot() ? foot : vehicle.isHeavy() ? heavy : light;
  }

  private boolean isOpen(Access access) {
    return access == Access.OPEN || (access == Access.PRIVATE && rules.isPrivateOpen());
  }

  /// Signs at a point are for wheels.
  private int barsOf(Hindrance hindrance) {
    Road.Signs signs = hindrance.signs();
    boolean isForbidden = !isOpen(access(hindrance.heavy(), hindrance.light(), hindrance.foot()));
    if (vehicle.isOnFoot()) {
      return bar(isForbidden, Bar.BARRIER);
    }
    boolean isTooLittleKnown = hindrance.isForKnownSizesOnly() && !isKnownToFit(signs);
    return bar(isForbidden || isTooLittleKnown, Bar.BARRIER) | signBars(signs);
  }

  /// Whether the vehicle is known to be no higher or wider than signed, and one of them is signed.
  private boolean isKnownToFit(Road.Signs signs) {
    boolean isHeightSigned = !Double.isNaN(signs.heightM());
    boolean isWidthSigned = !Double.isNaN(signs.widthM());
    return (isHeightSigned || isWidthSigned)
        && (!isHeightSigned || vehicle.heightM() <= signs.heightM())
        && (!isWidthSigned || vehicle.widthM() <= signs.widthM());
  }

  /// What is not known of the vehicle, or not signed, bars nothing.
  private int signBars(Road.Signs signs) {
    return bar(vehicle.massT() > signs.weightT(), Bar.WEIGHT)
        | bar(vehicle.axleT() > signs.axleT(), Bar.AXLE)
        | bar(vehicle.heightM() > signs.heightM(), Bar.HEIGHT)
        | bar(vehicle.widthM() > signs.widthM(), Bar.WIDTH)
        | bar(vehicle.lengthM() > signs.lengthM(), Bar.LENGTH);
  }

  private static int bar(boolean isBarred, Bar bar) {
    return isBarred ? bar.bit() : 0;
  }

  private int areas(int edge) {
    int found = rules.avoided().stream().anyMatch(area -> touches(edge, area)) ? Bar.AREA.bit() : 0;
    double riskPerM = 0;
    boolean isNamed = false;
    for (Area area : rules.held()) {
      if (touches(edge, area)) {
        riskPerM += area.riskPerM();
        if (!area.actor().isEmpty() && !isNamed) {
          actor[edge] = area.actor();
          isNamed = true;
        }
        found |= rules.withoutActors().contains(area.actor()) ? Bar.ACTOR.bit() : 0;
      }
    }
    risk[edge] = (float) (riskPerM * graph.lengthM(edge));
    return found;
  }

  private boolean touches(int edge, Area area) {
    for (int point = graph.firstPoint(edge) + 1; point < graph.firstPoint(edge + 1); point++) {
      if (area.touches(
          graph.lat(point - 1), graph.lon(point - 1), graph.lat(point), graph.lon(point))) {
        return true;
      }
    }
    return false;
  }

  private double seconds(Road road, int arc) {
    int edge = arc >> 1;
    if (road.kind() == RoadClass.FERRY) {
      return graph.lengthM(edge) * ferrySecondsPerM(road, edge);
    }
    double least = 3.6 / topKmh(road, arc);
    Surface surface = assumed(road);
    Pace pace = vehicle.on(surface);
    double up = vehicle.steepestUp(surface);
    double down = vehicle.steepestDown(surface);
    int sign = (arc & 1) == 0 ? 1 : -1;
    int samples = grades.samples(edge);
    double sum = 0;
    for (int i = 0; i < samples; i++) {
      double grade = sign * grades.grade(edge, i);
      double known = Double.isNaN(grade) ? 0 : grade;
      sum += Math.max(least, pace.secondsPerMetre(Math.clamp(known, -down, up)));
    }
    return sum / samples * graph.lengthM(edge);
  }

  /// A ferry's time is that of its whole way; of an edge it is a share by length.
  private double ferrySecondsPerM(Road road, int edge) {
    if (Double.isNaN(road.limits().ferryS())) {
      return 3.6 / FERRY_KMH;
    }
    double wholeM = graph.lengthM(edge);
    for (int before = edge; graph.follows(before); before--) {
      wholeM += graph.lengthM(before - 1);
    }
    for (int after = edge + 1; after < graph.edges() && graph.follows(after); after++) {
      wholeM += graph.lengthM(after);
    }
    return wholeM > 0 ? road.limits().ferryS() / wholeM : 3.6 / FERRY_KMH;
  }

  /// A sign does not make a lorry faster than is usual on such a road; a car it does.
  private double topKmh(Road road, int arc) {
    if (vehicle.isOnFoot()) {
      return Double.POSITIVE_INFINITY;
    }
    Road.Limits limits = road.limits();
    double sign = (arc & 1) == 0 ? limits.forwardKmh() : limits.backwardKmh();
    double usual = road.kind().topKmh();
    if (vehicle.isHeavy()) {
      return Road.Signs.stricter(usual, Road.Signs.stricter(sign, limits.heavyKmh()));
    }
    return Double.isNaN(sign) ? usual : sign;
  }

  /// The surface that stands for an unknown one: earth on tracks, else paved.
  private static Surface assumed(Road road) {
    if (road.surface() != Surface.UNKNOWN) {
      return road.surface();
    }
    return road.kind() == RoadClass.TRACK || road.kind() == RoadClass.PATH
        ? Surface.EARTH
        : Surface.PAVED;
  }

  /// The graph.
  public RoadGraph graph() {
    return graph;
  }

  /// What travels.
  public Vehicle vehicle() {
    return vehicle;
  }

  /// What it keeps away from.
  public TravelRules rules() {
    return rules;
  }

  /// Grades of the edges.
  public GradeProfile grades() {
    return grades;
  }

  /// Time along an arc, also where it may not be gone, seconds.
  public double seconds(int arc) {
    return seconds[arc];
  }

  /// Additive risk of an edge, -ln of the probability to come through.
  public double risk(int edge) {
    return risk[edge];
  }

  /// Who holds an edge; blank if nothing is said.
  public String actor(int edge) {
    return actor[edge];
  }

  /// Why an arc may not be gone; empty if it may.
  public Set<Bar> bars(int arc) {
    Set<Bar> found = EnumSet.noneOf(Bar.class);
    for (Bar bar : Bar.values()) {
      if ((bars[arc] & bar.bit()) != 0) {
        found.add(bar);
      }
    }
    return found;
  }

  /// Whether what stands at a node stops the vehicle, if some bars are lifted.
  boolean isStopped(int node, int lifted) {
    return (barsAtNode.getOrDefault(node, 0) & ~lifted) != 0;
  }

  /// Whether an arc may be gone if some bars are lifted.
  boolean isOpen(int arc, int lifted) {
    return (bars[arc] & ~lifted) == 0;
  }
}
