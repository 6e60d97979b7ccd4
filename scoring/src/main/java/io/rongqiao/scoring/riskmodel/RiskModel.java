package io.rongqiao.scoring.riskmodel;

import java.util.List;

/** A model of default: what it reads, and what it says of a row. Pure and safe for all threads. */
public interface RiskModel {

  /**
   * A category that no training row had. {@link InputRows} puts it and names it; NaN is missing.
   */
  double UNSEEN = -1;

  /** The name of its kind, by which its file is read again. */
  String kind();

  /** The columns it reads, in the order of the rows that it scores. */
  List<ModelInput> inputs();

  /**
   * Scores one row.
   *
   * @param row a value for every input: a number, the place of a level, {@link #UNSEEN}, or NaN for
   *     what is missing
   */
  RiskScore score(double[] row);
}
