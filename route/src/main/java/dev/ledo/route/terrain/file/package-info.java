/// The files heights come in and go to: HGT, GeoTIFF and ASCII grids, zipped or not, one or many.
@NullMarked
package dev.ledo.route.terrain.file;

import org.jspecify.annotations.NullMarked;
