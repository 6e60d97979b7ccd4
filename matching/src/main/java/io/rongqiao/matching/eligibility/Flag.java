package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.Optional;

/** A fact that is true or false; its title reads as the claim. */
public record Flag(String name, Bilingual title) implements Subject {

  @Override
  public Actual of(ApplicantFacts facts) {
    Optional<Boolean> value = facts.flag(name);
    return value.isPresent() ? new Actual.Claim(value.get()) : Actual.NOTHING;
  }
}
