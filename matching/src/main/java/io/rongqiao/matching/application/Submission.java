package io.rongqiao.matching.application;

import java.util.List;

/** What came of applying for financing. */
public sealed interface Submission {

  /** The application stands. */
  sealed interface Accepted extends Submission {

    Application application();
  }

  /**
   * It stands since now.
   *
   * @param round the first match
   * @param history what has happened so far
   */
  record Submitted(Application application, MatchRound round, List<ApplicationEvent> history)
      implements Accepted {

    public Submitted {
      history = List.copyOf(history);
    }
  }

  /** It stands since an earlier request with the same key. */
  record Repeated(Application application) implements Accepted {}

  /**
   * There is no graded profile to match.
   *
   * @param outcome scoring's word for what there is, {@code NONE} for nothing
   */
  record NotGraded(String outcome) implements Submission {}

  /** The account by which it was asked for is not open, or not the enterprise's. */
  record NotEntitled() implements Submission {}

  /** The key was used before, for another request. */
  record KeyReused(Application first) implements Submission {}
}
