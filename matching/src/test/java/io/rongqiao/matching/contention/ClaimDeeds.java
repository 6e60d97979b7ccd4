package io.rongqiao.matching.contention;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.contention.History.Deed;
import io.rongqiao.matching.contention.History.Told;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.claim.ClaimOutcome;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.util.Random;
import java.util.function.Supplier;

/** What a client does about guarantees whose loans are overdue; many try each step, one does it. */
final class ClaimDeeds {

  private final ContendedPlace place;
  private final Contended contended;
  private final History history;
  private final Random random;
  private final Insistence insistence;

  ClaimDeeds(ContendedPlace place, Contended contended, History history, Random random) {
    this.place = place;
    this.contended = contended;
    this.history = history;
    this.random = random;
    this.insistence = new Insistence(random);
  }

  void claim() {
    CaseId of = anyCase();
    GuaranteeWorld world = place.guarantees;
    step(
        Deed.CLAIM,
        of,
        () ->
            world.claim.claim(
                world.bank,
                ContendedPlace.ACTOR,
                of,
                Money.yuan(90_000),
                Money.yuan("12.34"),
                "借款合同、对账单"));
  }

  void pay() {
    CaseId of = anyCase();
    GuaranteeWorld world = place.guarantees;
    step(
        Deed.PAY,
        of,
        () -> world.settle.pay(world.city, ContendedPlace.ACTOR, of, GuaranteeWorld.TODAY));
    insistence.once(() -> world.settle.share(world.city, ContendedPlace.ACTOR, of));
  }

  /** A step that many try and one does; asked again nobody knows whose it was. */
  private void step(Deed deed, CaseId of, Supplier<ClaimOutcome> work) {
    Told told =
        insistence
            .once(work)
            .map(it -> it instanceof ClaimOutcome.Done ? Told.DONE : Told.REFUSED)
            .orElse(Told.UNKNOWN);
    history.see(deed, of.toString(), of.value(), Money.NO_YUAN, told);
  }

  void recover(String key) {
    CaseId of = anyCase();
    Money amount = Money.yuan(BigDecimal.valueOf(random.nextInt(1, 900_000), 2).toPlainString());
    GuaranteeWorld world = place.guarantees;
    history.change(
        Deed.RECOVER,
        key,
        of.value(),
        amount,
        insistence
            .untilTold(
                () ->
                    world.recover.recover(
                        world.city,
                        ContendedPlace.ACTOR,
                        of,
                        amount,
                        GuaranteeWorld.TODAY,
                        new ClientKey(key)))
            .map(it -> it instanceof ClaimOutcome.Done));
  }

  private CaseId anyCase() {
    return contended.cases().get(random.nextInt(contended.cases().size()));
  }
}
