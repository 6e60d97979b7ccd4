/**
 * An additive scorecard: characteristics with bins, each bin with its points, each characteristic
 * with the reason it gives when points are lost. The expert card that scores without any outcome to
 * learn from stands in a reviewed file; it gives points and a provisional grade, never a
 * probability. It steps aside for a fitted card segment by segment. What would reach the next grade
 * is found exactly, for any card whose points add up.
 */
@NullMarked
package io.rongqiao.scoring.scorecard;

import org.jspecify.annotations.NullMarked;
