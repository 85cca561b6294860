/// What an analysis of rare earths says: oxides, sums, patterns, anomalies and curvature.
@NullMarked
package dev.ledo.assay.ree;

import org.jspecify.annotations.NullMarked;
