/**
 * What every model of default has in common, whether an additive scorecard or boosted trees: its
 * inputs, a score with a probability and reasons for a row, how it is learnt from a portfolio and
 * kept in a folder. The models themselves stand elsewhere.
 */
@NullMarked
package io.rongqiao.scoring.riskmodel;

import org.jspecify.annotations.NullMarked;
