package io.rongqiao.matching.ranking;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;

/** How likely it is that an enterprise and its offer come together. */
public interface Likelihood {

  /** What is assumed while no outcomes say otherwise. */
  Likelihood STATED = new StatedLikelihood();

  /** Between none and all, to four decimals: for a grade and the rate offered, interest alone. */
  Percentage of(String grade, AnnualRate rate);

  /** Which version of what was learned this is; 0 for what is stated. */
  int version();
}
