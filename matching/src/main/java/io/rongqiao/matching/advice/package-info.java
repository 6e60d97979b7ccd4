/**
 * What an enterprise can do to be matched, or matched better: for each product that does not fit,
 * the cheapest set of changes within its own power after which it does, found exactly, and the
 * proposal that it opens.
 *
 * <p>What is within its power, and how fast at best, is what the feature set says of each feature.
 * Codes and flags that others award (tax grade, recognitions, lists) are no plan to be made in a
 * year and are never advised; where they, or a feature, are only not known, the advice is to let
 * the platform see them, and says that what is seen decides.
 */
@NullMarked
package io.rongqiao.matching.advice;

import org.jspecify.annotations.NullMarked;
