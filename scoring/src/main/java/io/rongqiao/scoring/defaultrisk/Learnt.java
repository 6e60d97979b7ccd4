package io.rongqiao.scoring.defaultrisk;

import java.util.Map;

/**
 * A model with what it said of rows that it had not seen.
 *
 * @param logOdds of default, by the place of the row in the sample; rows never held out are absent
 */
public record Learnt(Challenger model, Map<Integer, Double> logOdds) {

  public Learnt {
    logOdds = Map.copyOf(logOdds);
  }
}
