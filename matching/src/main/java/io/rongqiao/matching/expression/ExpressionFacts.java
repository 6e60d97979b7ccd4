package io.rongqiao.matching.expression;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.feature.FeatureSets;
import java.util.Optional;

/** Facts with what expressions say of them, each a flag of the name {@code cel:<expression>}. */
public record ExpressionFacts(Expressions expressions, ApplicantFacts facts)
    implements ApplicantFacts {

  /** Expressions are checked against the same vocabulary when a product is read. */
  private static final Expressions CURRENT = new Expressions(Vocabulary.of(FeatureSets.current()));

  /** The facts with what expressions over the features of today say of them. */
  public static ApplicantFacts over(ApplicantFacts facts) {
    return new ExpressionFacts(CURRENT, facts);
  }

  @Override
  public double measurement(String name) {
    return facts.measurement(name);
  }

  @Override
  public Optional<String> code(String name) {
    return facts.code(name);
  }

  @Override
  public Optional<Boolean> flag(String name) {
    return name.startsWith(Flag.EXPRESSION)
        ? expressions.value(name.substring(Flag.EXPRESSION.length()), facts)
        : facts.flag(name);
  }
}
