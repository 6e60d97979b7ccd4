package io.rongqiao.matching.budget;

import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of one lead.
 *
 * @param grant what it is offered; none unless it is chosen
 * @param limits the numbers of the quotas that keep it from more, or from anything
 */
public record AnswerRow(
    Contender contender, Verdict verdict, @Nullable Grant grant, List<Integer> limits) {

  public AnswerRow {
    limits = List.copyOf(limits);
    if ((verdict == Verdict.CHOSEN) == (grant == null)) {
      throw new IllegalArgumentException("Who is chosen is offered something, and nobody else");
    }
  }

  /**
   * An offer that is suggested.
   *
   * @param acceptance the share that takes an offer at this rate
   * @param expected what it is expected to bring in a year
   * @param programme under which it is to be guaranteed, if it is under one
   */
  public record Grant(
      Money amount,
      AnnualRate rate,
      double acceptance,
      Money expected,
      @Nullable ProgrammeId programme) {}
}
