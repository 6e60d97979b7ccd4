package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what happens to a registration: into the register, the ledger and the outbox at once. */
public final class InterestChanges {

  private final Interests interests;
  private final ReceivableLedger ledger;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public InterestChanges(
      Interests interests,
      ReceivableLedger ledger,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.interests = interests;
    this.ledger = ledger;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Registers, if the ledger agrees; otherwise nothing is written. */
  ReceivableLedger.Posting register(Interest interest, String actor, String clientKey) {
    ReceivableLedger.Posting posting =
        ledger.post(entry(interest, EntryKind.REGISTERED, interest.amount(), actor));
    if (posting instanceof ReceivableLedger.Posting.Posted) {
      interests.add(interest, clientKey);
      record(interest, Act.Kind.REGISTERED, interest.amount(), null, actor);
    }
    return posting;
  }

  Interest end(Interest interest, Act.Kind kind, @Nullable String reason, String actor) {
    Interest ended =
        interest.ended(kind == Act.Kind.LAPSED ? InterestState.LAPSED : InterestState.CANCELLED);
    interests.update(ended);
    ledger.mustPost(entry(ended, EntryKind.RELEASED, interest.amount(), actor));
    record(ended, kind, Money.zero(interest.amount().currency()), reason, actor);
    return ended;
  }

  /** Amends; where the ledger refuses what is added, nothing is written and its answer returned. */
  Optional<ReceivableLedger.Posting.Refused> amend(
      Interest interest, Interest amended, String reason, String actor) {
    Money more = amended.amount().minus(interest.amount());
    if (more.isPositive()
        && ledger.post(entry(amended, EntryKind.REGISTERED, more, actor))
            instanceof ReceivableLedger.Posting.Refused refused) {
      return Optional.of(refused);
    }
    if (more.isNegative()) {
      ledger.mustPost(entry(amended, EntryKind.RELEASED, more.negated(), actor));
    }
    interests.update(amended);
    record(amended, Act.Kind.AMENDED, amended.amount(), reason, actor);
    return Optional.empty();
  }

  /** A payment takes this much off it; all of it ends it. */
  void repay(Interest interest, Money part, String actor) {
    Money left = interest.amount().minus(part);
    Interest after =
        left.isPositive()
            ? interest.amended(left, interest.agreement())
            : interest.ended(InterestState.CANCELLED);
    interests.update(after);
    ledger.mustPost(entry(after, EntryKind.RELEASED, part, actor).noting(OrderOfTime.PAID));
    record(
        after,
        left.isPositive() ? Act.Kind.AMENDED : Act.Kind.CANCELLED,
        left,
        OrderOfTime.PAID,
        actor);
  }

  void extend(Interest extended, String actor) {
    interests.update(extended);
    record(extended, Act.Kind.EXTENDED, extended.amount(), null, actor);
  }

  private Entry entry(Interest interest, EntryKind kind, Money amount, String actor) {
    return new Entry(
        interest.receivable(),
        kind,
        amount,
        businessDate.today(),
        now(),
        actor,
        "%s/%d".formatted(interest.id(), interest.version()),
        interest.id().value(),
        null);
  }

  private void record(
      Interest interest, Act.Kind kind, Money after, @Nullable String reason, String actor) {
    Act act =
        new Act(
            interest.id(),
            interest.version(),
            kind,
            after,
            interest.validUntil(),
            interest.agreement(),
            reason,
            now(),
            actor);
    interests.record(act);
    outbox.append(InterestFacts.of(interest, act));
  }
}
