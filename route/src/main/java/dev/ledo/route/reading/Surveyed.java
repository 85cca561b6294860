package dev.ledo.route.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What files beside a case say of its legs, by the id of the leg; without legs that they were not
/// asked for.
///
/// @param grounds what heights say
/// @param roads what mapped roads say
public record Surveyed(Map<String, GroundAnswer> grounds, Map<String, RoadAnswer> roads) {

  public Surveyed {
    grounds = Collections.unmodifiableMap(new LinkedHashMap<>(grounds));
    roads = Collections.unmodifiableMap(new LinkedHashMap<>(roads));
  }
}
