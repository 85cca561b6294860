/// Grade between samples: variograms, ordinary kriging, tonnage above a cut-off.
@NullMarked
package dev.ledo.assay.space;

import org.jspecify.annotations.NullMarked;
