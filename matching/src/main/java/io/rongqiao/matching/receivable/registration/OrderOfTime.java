package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.receivable.Balance;
import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.scoring.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is covered where a claim has shrunk below what is encumbered: order of time decides. What was
 * registered first is covered first; what an amendment added ranks from then on, and what is given
 * back is given back from what was added last.
 */
public final class OrderOfTime {

  private OrderOfTime() {}

  /** What of each interest the claim still covers, by the interest, the first first. */
  public static Map<InterestId, Money> covered(
      List<ReceivableLedger.Line> ledger, Balance balance) {
    Money left = balance.outstanding().minus(balance.disputed());
    Map<InterestId, Money> covered = new LinkedHashMap<>();
    for (Tranche tranche : tranches(ledger)) {
      Money part = tranche.amount().min(left);
      left = left.minus(part);
      covered.merge(new InterestId(tranche.interest()), part, Money::plus);
    }
    return covered;
  }

  private static List<Tranche> tranches(List<ReceivableLedger.Line> ledger) {
    List<Tranche> tranches = new ArrayList<>();
    for (ReceivableLedger.Line line : ledger) {
      Entry entry = line.entry();
      UUID interest = entry.interest();
      if (interest != null && entry.kind() == EntryKind.REGISTERED) {
        tranches.add(new Tranche(interest, entry.amount()));
      } else if (interest != null) {
        giveBack(tranches, interest, entry.amount());
      }
    }
    return tranches;
  }

  private static void giveBack(List<Tranche> tranches, UUID interest, Money amount) {
    Money left = amount;
    for (int index = tranches.size() - 1; index >= 0 && left.isPositive(); index--) {
      Tranche tranche = tranches.get(index);
      if (tranche.interest().equals(interest)) {
        Money part = tranche.amount().min(left);
        tranches.set(index, new Tranche(interest, tranche.amount().minus(part)));
        left = left.minus(part);
      }
    }
  }

  private record Tranche(UUID interest, Money amount) {}
}
