/**
 * The reverse question: how many enterprises a product would reach. The facts of every enterprise
 * that agreed to be counted stand in columns of integers, in the units of the evaluator's grid, and
 * are scanned in blocks. What leaves the package is never an exact count: thresholds lie on a
 * published grid, and counts are rounded with a noise that belongs to the set of enterprises
 * counted, so that no sequence of questions tells of one of them.
 *
 * <p>What is not known is neither true nor false here as everywhere: the scan answers what {@code
 * PlainEvaluator} answers.
 */
@NullMarked
package io.rongqiao.matching.audience;

import org.jspecify.annotations.NullMarked;
