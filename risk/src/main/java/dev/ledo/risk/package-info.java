/// How concentrated a supply is, per element and per stage, and who depends on whom.
@NullMarked
package dev.ledo.risk;

import org.jspecify.annotations.NullMarked;
