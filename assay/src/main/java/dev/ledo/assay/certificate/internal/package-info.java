/// How a certificate's file is taken apart: bytes, grid, layout, cells.
@NullMarked
package dev.ledo.assay.certificate.internal;

import org.jspecify.annotations.NullMarked;
