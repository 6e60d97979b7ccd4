/**
 * Scorecards learnt from a portfolio: optimal bins, weights of evidence, a penalised logistic
 * regression whose signs are bound, and whole points. The file of a card holds everything that was
 * decided and why; a row's points, probability and reasons come from one pass over it.
 */
@NullMarked
package io.rongqiao.scoring.scorecard.fitted;

import org.jspecify.annotations.NullMarked;
