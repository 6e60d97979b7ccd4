package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;

/** Something that may be known about an enterprise and that a criterion may be about. */
public sealed interface Subject permits Measure, Code, Flag {

  String name();

  Bilingual title();

  /** What {@code facts} say of this subject. */
  Actual of(ApplicantFacts facts);
}
