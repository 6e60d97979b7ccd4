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
import java.util.Set;
import java.util.UUID;

/**
 * Who is covered where a claim has shrunk below what is encumbered: order of time decides. What was
 * registered first is covered first, and paid first; what an amendment added ranks from then on,
 * and what a holder gives back is given back from what was added last.
 */
public final class OrderOfTime {

  /**
   * How an entry is noted by which a payment, and no wish of the holder's, gives something back.
   */
  static final String PAID = "paid into the locked account";

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

  /**
   * What a payment gives back of each live interest, whoever holds it: the first registered first,
   * and nothing beyond what they take together.
   */
  static Map<InterestId, Money> repaid(
      List<ReceivableLedger.Line> ledger, Set<InterestId> live, Money paid) {
    Money left = paid;
    Map<InterestId, Money> repaid = new LinkedHashMap<>();
    for (Tranche tranche : tranches(ledger)) {
      InterestId interest = new InterestId(tranche.interest());
      Money part =
          live.contains(interest) ? tranche.amount().min(left) : Money.zero(paid.currency());
      if (part.isPositive()) {
        left = left.minus(part);
        repaid.merge(interest, part, Money::plus);
      }
    }
    return repaid;
  }

  private static List<Tranche> tranches(List<ReceivableLedger.Line> ledger) {
    List<Tranche> tranches = new ArrayList<>();
    for (ReceivableLedger.Line line : ledger) {
      Entry entry = line.entry();
      UUID interest = entry.interest();
      if (interest != null && entry.kind() == EntryKind.REGISTERED) {
        tranches.add(new Tranche(interest, entry.amount()));
      } else if (interest != null) {
        giveBack(
            PAID.equals(entry.note()) ? tranches : tranches.reversed(), interest, entry.amount());
      }
    }
    return tranches;
  }

  private static void giveBack(List<Tranche> inTurn, UUID interest, Money amount) {
    Money left = amount;
    for (int index = 0; index < inTurn.size() && left.isPositive(); index++) {
      Tranche tranche = inTurn.get(index);
      if (tranche.interest().equals(interest)) {
        Money part = tranche.amount().min(left);
        inTurn.set(index, new Tranche(interest, tranche.amount().minus(part)));
        left = left.minus(part);
      }
    }
  }

  private record Tranche(UUID interest, Money amount) {}
}
