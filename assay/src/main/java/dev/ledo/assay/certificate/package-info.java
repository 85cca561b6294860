/// Laboratory certificates: files as laboratories send them, read into values that know their
/// place.
///
/// A cell is a value, blank, or set aside with a place and a reason; nothing else happens to it.
///
/// @see docs/methods/assay-certificates.md
@NullMarked
package dev.ledo.assay.certificate;

import org.jspecify.annotations.NullMarked;
