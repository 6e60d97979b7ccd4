/**
 * Trees that were boosted elsewhere, scored and explained here. An ensemble is a value: splits,
 * leaves, and how much of the training weight came past each. From it are compiled a walker, which
 * adds up a row's leaves without a branch, and tables of exact Shapley values. Both compare as the
 * booster compares, in 32-bit floats and with a missing value going where the split sends it, so
 * that they agree with it; the booster's native library is not needed.
 */
@NullMarked
package io.rongqiao.scoring.defaultrisk.tree;

import org.jspecify.annotations.NullMarked;
