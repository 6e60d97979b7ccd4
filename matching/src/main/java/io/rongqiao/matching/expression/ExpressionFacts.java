package io.rongqiao.matching.expression;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Flag;
import java.util.Optional;

/** Facts with what expressions say of them, each a flag of the name {@code cel:<expression>}. */
public record ExpressionFacts(Expressions expressions, ApplicantFacts facts)
    implements ApplicantFacts {

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
