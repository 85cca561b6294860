/// The tables a case is made of, as data: columns, types, units, ranges, references.
@NullMarked
package dev.ledo.cases.schema;

import org.jspecify.annotations.NullMarked;
