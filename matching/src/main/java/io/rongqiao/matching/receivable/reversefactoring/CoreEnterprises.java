package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.List;

/** The list of core enterprises, and what they and others owe; the platform's own bookkeeping. */
public interface CoreEnterprises {

  /** Lists one; again changes nothing. */
  void list(Uscc code, String actor, Instant at);

  /** Takes one off the list; again changes nothing. */
  void unlist(Uscc code);

  /**
   * Enterprises on the platform by what they confirmed that they owe and have not paid, in yuan,
   * the most first.
   *
   * @param listedOnly only those on the list
   */
  List<Payables> byPayables(boolean listedOnly, int limit);

  /**
   * What an enterprise owes.
   *
   * @param owed confirmed and unpaid
   * @param suppliers to how many
   */
  record Payables(
      Uscc code, String name, Money owed, int suppliers, int receivables, boolean listed) {}
}
