/// OpenStreetMap extracts, as PBF or XML: what is in the file, told to a listener. Knows no roads.
@NullMarked
package dev.ledo.route.road.osm;

import org.jspecify.annotations.NullMarked;
