/**
 * Which model leads a segment: an approved champion where outcomes enough stand, else the expert's
 * card. Outcomes are delivered as evidence like everything else ({@code default-outcomes}) and
 * counted by section of the industries once a day; the counts tell of no enterprise.
 */
@NullMarked
package io.rongqiao.scoring.governance.leading;

import org.jspecify.annotations.NullMarked;
