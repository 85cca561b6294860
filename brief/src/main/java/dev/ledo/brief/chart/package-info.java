/// Charts as option documents of the chart library.
@NullMarked
package dev.ledo.brief.chart;

import org.jspecify.annotations.NullMarked;
