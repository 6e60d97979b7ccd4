package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.Optional;

/** A fact that is one of a set of words, such as the tax grade or the industry. */
public record Code(String name, Bilingual title) implements Subject {

  @Override
  public Actual of(ApplicantFacts facts) {
    Optional<String> value = facts.code(name);
    return value.isPresent() ? new Actual.Word(value.get()) : Actual.NOTHING;
  }
}
