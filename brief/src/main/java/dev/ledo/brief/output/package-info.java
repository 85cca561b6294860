/// Files: the page, the same as JSON and CSV, and what the run was made from.
@NullMarked
package dev.ledo.brief.output;

import org.jspecify.annotations.NullMarked;
