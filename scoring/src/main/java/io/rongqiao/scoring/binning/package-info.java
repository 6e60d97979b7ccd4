/**
 * Binning: a feature cut into few intervals, or its categories into few groups, so that they tell
 * good from bad as well as can be. The cut is the exact optimum over the given pre-bins, never a
 * greedy guess, and the same on every run.
 */
@NullMarked
package io.rongqiao.scoring.binning;

import org.jspecify.annotations.NullMarked;
