package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.Optional;

/** A fact that is true or false; its title reads as the claim. */
public record Flag(String name, Bilingual title) implements Subject {

  /** Begins the name of a flag that an expression works out; the expression follows. */
  public static final String EXPRESSION = "cel:";

  /** The claim that an expression makes. */
  public static Flag ofExpression(String expression) {
    return new Flag(EXPRESSION + expression, new Bilingual(expression, expression));
  }

  /** The expression that works it out, if there is one. */
  public Optional<String> expression() {
    return name.startsWith(EXPRESSION)
        ? Optional.of(name.substring(EXPRESSION.length()))
        : Optional.empty();
  }

  @Override
  public Actual of(ApplicantFacts facts) {
    Optional<Boolean> value = facts.flag(name);
    return value.isPresent() ? new Actual.Claim(value.get()) : Actual.NOTHING;
  }
}
