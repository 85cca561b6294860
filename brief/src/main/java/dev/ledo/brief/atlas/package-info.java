/// Country outlines: reading TopoJSON and GeoJSON, cutting and projecting them.
@NullMarked
package dev.ledo.brief.atlas;

import org.jspecify.annotations.NullMarked;
