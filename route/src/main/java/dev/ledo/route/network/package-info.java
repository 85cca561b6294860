/// A corridor network: places with stores, segments with controllers, monthly states and figures.
///
/// Plain values, free of files. A figure that is not known is absent, never zero.
@NullMarked
package dev.ledo.route.network;

import org.jspecify.annotations.NullMarked;
