package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationState;

/** What came of taking an application back. */
public sealed interface Withdrawal {

  /**
   * It is withdrawn, now or since earlier.
   *
   * @param leadsReached how many lenders' leads ended by it now
   */
  record Withdrawn(Application application, int leadsReached) implements Withdrawal {}

  /** The enterprise has no such application. */
  record NoSuchApplication() implements Withdrawal {}

  /** The application has ended otherwise. */
  record ApplicationClosed(ApplicationState state) implements Withdrawal {}
}
