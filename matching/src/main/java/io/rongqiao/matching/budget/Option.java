package io.rongqiao.matching.budget;

import io.rongqiao.matching.allocation.AmountLadder;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.scoring.money.AnnualRate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to lend on a lead, at the rate that is best for it, in any amount of a ladder. The rate
 * is the same for every amount, since it draws on no quota.
 *
 * @param margin what a yuan that is offered brings
 * @param capped whether a limit on customers or groups cuts the ladder short
 */
record Option(
    Contender contender,
    AmountLadder amounts,
    AnnualRate rate,
    double acceptance,
    double margin,
    @Nullable ProgrammeId programme,
    List<Integer> quotas,
    boolean capped) {

  /** What an amount is worth, in fen. */
  long value(int place) {
    return StrictMath.round(amounts.fen(place) * margin);
  }
}
