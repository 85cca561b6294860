/// What may turn out differently: ranges, and regimes that come and go.
@NullMarked
package dev.ledo.plan.future;

import org.jspecify.annotations.NullMarked;
