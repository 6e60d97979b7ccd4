package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a debtor pays is taken off the interests in its receivable by order of registration, across
 * all who hold one: the first registered is paid first, into whoever's account the money came. Part
 * of a unit of work of the platform's own, since no holder may change what another holds.
 */
public final class RepayInterests {

  private final Interests interests;
  private final InterestChanges changes;
  private final ReceivableLedger ledger;
  private final BusinessDate businessDate;

  public RepayInterests(
      Interests interests,
      InterestChanges changes,
      ReceivableLedger ledger,
      BusinessDate businessDate) {
    this.interests = interests;
    this.changes = changes;
    this.ledger = ledger;
    this.businessDate = businessDate;
  }

  /** The live interests in a receivable, held until the unit of work ends, the first first. */
  public List<Interest> locked(ReceivableId receivable) {
    return interests.on(receivable).stream()
        .map(it -> interests.lock(it.id()).orElseThrow())
        .filter(it -> it.stateOn(businessDate.today()) == InterestState.REGISTERED)
        .toList();
  }

  /** Takes a payment off interests that were locked in this unit of work. */
  public void repay(ReceivableId receivable, List<Interest> locked, Money paid, String actor) {
    Map<InterestId, Interest> live =
        locked.stream().collect(Collectors.toMap(Interest::id, Function.identity()));
    OrderOfTime.repaid(ledger.of(receivable), live.keySet(), paid)
        .forEach(
            (id, part) -> {
              Interest interest = live.get(id);
              if (interest != null) {
                changes.repay(interest, part, actor);
              }
            });
  }
}
