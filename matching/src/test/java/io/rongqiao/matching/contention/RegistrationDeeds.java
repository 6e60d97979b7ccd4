package io.rongqiao.matching.contention;

import io.rongqiao.matching.contention.History.Deed;
import io.rongqiao.matching.contention.History.Told;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.registration.AmendInterest;
import io.rongqiao.matching.receivable.registration.ChangeOutcome;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.matching.receivable.registration.RegisterInterest;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.scoring.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a client does about receivables; what it registers only it changes. */
final class RegistrationDeeds {

  private final List<Taken> interests = new ArrayList<>();
  private final ContendedPlace place;
  private final Contended contended;
  private final History history;
  private final Random random;
  private final Insistence insistence;

  RegistrationDeeds(ContendedPlace place, Contended contended, History history, Random random) {
    this.place = place;
    this.contended = contended;
    this.history = history;
    this.random = random;
    this.insistence = new Insistence(random);
  }

  void register(String key) {
    Money amount = Money.yuan(1_000L * random.nextInt(1, 30));
    InstitutionId bank = contended.banks().get(random.nextInt(contended.banks().size()));
    var request =
        new RegisterInterest.Request(
            bank,
            ContendedPlace.ACTOR,
            contended.receivables().get(random.nextInt(contended.receivables().size())),
            InterestKind.FACTORING_ASSIGNMENT,
            amount,
            "BL-" + key,
            place.date.today().plusYears(1),
            key);
    Optional<RegistrationOutcome> outcome =
        insistence.untilTold(() -> place.register.register(request));
    if (outcome.isEmpty()) {
      history.see(Deed.REGISTER, key, null, amount, Told.UNKNOWN);
    } else if (outcome.get() instanceof RegistrationOutcome.Registered(Interest interest)) {
      interests.add(new Taken(key, bank, interest));
      history.see(Deed.REGISTER, key, interest.id().value(), amount, Told.DONE);
    } else {
      history.see(Deed.REGISTER, key, null, amount, Told.REFUSED);
    }
  }

  void amend() {
    if (!interests.isEmpty()) {
      int at = random.nextInt(interests.size());
      Taken taken = interests.get(at);
      Money amount = Money.yuan(1_000L * random.nextInt(1, 30));
      Optional<ChangeOutcome> outcome =
          insistence.once(
              () ->
                  place.amend.amend(
                      new AmendInterest.Request(
                          taken.bank(),
                          ContendedPlace.ACTOR,
                          taken.interest().id(),
                          amount,
                          "BL-" + taken.key(),
                          "重新约定",
                          taken.interest().version())));
      if (outcome.isPresent() && outcome.get() instanceof ChangeOutcome.Changed(Interest changed)) {
        interests.set(at, new Taken(taken.key(), taken.bank(), changed));
        history.see(Deed.AMEND, taken.key(), changed.id().value(), amount, Told.DONE);
      } else {
        // Asked again after a broken connection it may have been done before: nobody knows.
        interests.remove(at);
        history.see(Deed.AMEND, taken.key(), taken.interest().id().value(), amount, Told.UNKNOWN);
      }
    }
  }

  void cancel() {
    if (!interests.isEmpty()) {
      Taken taken = interests.remove(random.nextInt(interests.size()));
      history.change(
          Deed.CANCEL,
          taken.key(),
          taken.interest().id().value(),
          Money.NO_YUAN,
          insistence
              .untilTold(
                  () ->
                      place.cancel.release(
                          taken.bank(), ContendedPlace.ACTOR, taken.interest().id(), "还清"))
              .map(
                  outcome ->
                      outcome instanceof ChangeOutcome.Changed
                          || outcome instanceof ChangeOutcome.Ended));
    }
  }

  private record Taken(String key, InstitutionId bank, Interest interest) {}
}
