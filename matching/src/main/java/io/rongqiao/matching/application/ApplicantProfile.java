package io.rongqiao.matching.application;

import io.rongqiao.matching.eligibility.ApplicantFacts;

/** What matching needs of an enterprise's latest profile. */
public sealed interface ApplicantProfile {

  /** It was graded. */
  record Graded(ProfileQuote quote, ApplicantFacts facts) implements ApplicantProfile {}

  /**
   * There is a profile, but scoring drew another conclusion.
   *
   * @param outcome scoring's word for it
   */
  record Ungraded(String outcome) implements ApplicantProfile {}

  /** It was never assessed. */
  record Missing() implements ApplicantProfile {}
}
