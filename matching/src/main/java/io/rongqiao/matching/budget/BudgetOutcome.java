package io.rongqiao.matching.budget;

import io.rongqiao.scoring.policy.Bilingual;

/** What came of a question. */
public sealed interface BudgetOutcome {

  /** A plan. */
  record Answered(BudgetAnswer answer) implements BudgetOutcome {}

  /** It is larger than can be reckoned in bounded memory; {@code why} says what to make coarser. */
  record TooLarge(Bilingual why) implements BudgetOutcome {}
}
