package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.CompiledRule;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * What a product requires, parted into what enterprises can be counted by and what only an
 * application decides: what is asked for, and what an expression says.
 */
public record Countable(List<Criterion> criteria, List<Criterion> others) {

  public Countable {
    criteria = List.copyOf(criteria);
    others = List.copyOf(others);
  }

  /**
   * Parts requirements.
   *
   * @param vocabulary what is known of every enterprise
   */
  public static Countable of(List<Criterion> requirements, Vocabulary vocabulary) {
    List<Criterion> counted = new ArrayList<>(requirements);
    List<Criterion> others = new ArrayList<>(requirements);
    counted.removeIf(it -> !isOfEnterprises(it, vocabulary));
    others.removeIf(it -> isOfEnterprises(it, vocabulary));
    return new Countable(counted, others);
  }

  private static boolean isOfEnterprises(Criterion criterion, Vocabulary vocabulary) {
    return CompiledRule.of(List.of(criterion)).requirements().stream()
        .allMatch(it -> vocabulary.find(it.test().subject().name()).isPresent());
  }
}
