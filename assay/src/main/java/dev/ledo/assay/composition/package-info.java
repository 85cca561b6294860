/// Grade and REO distribution of a site with their uncertainty.
@NullMarked
package dev.ledo.assay.composition;

import org.jspecify.annotations.NullMarked;
