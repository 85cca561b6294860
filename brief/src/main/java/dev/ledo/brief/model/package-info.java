/// What the page is made of: text with numbers, tables, charts, sections; it knows no case.
@NullMarked
package dev.ledo.brief.model;

import org.jspecify.annotations.NullMarked;
