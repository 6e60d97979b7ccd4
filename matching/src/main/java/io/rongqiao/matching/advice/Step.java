package io.rongqiao.matching.advice;

import io.rongqiao.matching.eligibility.Actual;
import io.rongqiao.matching.eligibility.Subject;

/**
 * One thing to change.
 *
 * @param from what is known now
 * @param to what it has to be
 * @param months how long it takes at best
 */
public record Step(Kind kind, Subject subject, Actual from, Actual to, int months) {

  /** What kind of change it is. */
  public enum Kind {
    /** The enterprise changes how it does business. */
    IMPROVE,
    /** It asks for something else. */
    ASK,
    /** It lets the platform see what is not known; whether that suffices is then seen. */
    DISCLOSE
  }
}
