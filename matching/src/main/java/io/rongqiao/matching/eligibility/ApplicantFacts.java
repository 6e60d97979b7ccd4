package io.rongqiao.matching.eligibility;

import java.util.Optional;

/**
 * What matching may know about an applicant: the boundary to scoring. Ownership is not among it,
 * nor is who pays whom.
 */
public interface ApplicantFacts {

  /** The numeric feature of that name, {@code NaN} if it is not known. */
  double measurement(String name);

  /** The code of that name, if it is known. */
  Optional<String> code(String name);

  /** The flag of that name, if it is known. */
  Optional<Boolean> flag(String name);
}
