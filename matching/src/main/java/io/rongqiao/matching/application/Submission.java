package io.rongqiao.matching.application;

/** What came of applying for financing. */
public sealed interface Submission {

  /** The application stands, now or since an earlier request with the same key. */
  record Accepted(Application application) implements Submission {}

  /**
   * There is no graded profile to match.
   *
   * @param outcome scoring's word for what there is, {@code NONE} for nothing
   */
  record NotGraded(String outcome) implements Submission {}

  /** The key was used before, for another request. */
  record KeyReused(Application first) implements Submission {}
}
