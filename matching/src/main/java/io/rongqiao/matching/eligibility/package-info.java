/**
 * What a product asks of an enterprise, and what an enterprise lacks for it: a small typed language
 * of criteria over named features, codes and flags, an evaluator that names every shortfall with
 * its distance, and an index that answers the same for a whole catalogue with one lookup per
 * subject.
 *
 * <p>What is not known is neither true nor false: a criterion over a missing value is not met, and
 * neither is its negation. Numbers are compared on the declared grid of their unit (whole yuan,
 * hundredths of a percent, whole months), so that the evaluator and the index cannot disagree.
 */
@NullMarked
package io.rongqiao.matching.eligibility;

import org.jspecify.annotations.NullMarked;
