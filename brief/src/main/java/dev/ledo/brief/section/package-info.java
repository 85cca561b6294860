/// The sections of the page, each made from the case as of a day and the study.
@NullMarked
package dev.ledo.brief.section;

import org.jspecify.annotations.NullMarked;
