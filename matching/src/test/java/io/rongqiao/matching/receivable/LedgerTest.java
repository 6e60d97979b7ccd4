package io.rongqiao.matching.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableLedger.Posting;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the database derives is what the ledger says, whatever is entered. */
class LedgerTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();
  private static final long SEED = 20_170_425;
  private static final EntryKind[] POSTED = {
    EntryKind.VOIDED, EntryKind.RED_LETTERED, EntryKind.DILUTED, EntryKind.SETTLED, EntryKind.LATE
  };

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void addsUpToTheSameWhenReplayed() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < 12; round++) {
      Receivable receivable = aLife("回放" + round, random);

      Balance replayed = Balance.of(receivable.terms().amount());
      for (ReceivableLedger.Line line : WORLD.asPlatform(() -> WORLD.ledger.of(receivable.id()))) {
        if (line.sequence() > 1) {
          replayed = replayed.after(line.entry());
        }
        assertThat(replayed.entries()).isEqualTo(line.sequence());
        assertThat(replayed.encumbered())
            .isLessThanOrEqualTo(
                replayed.outstanding().minus(replayed.disputed()).plus(replayed.uncovered()));
      }
      assertThat(replayed).isEqualTo(WORLD.read(receivable.id()).balance());
    }
  }

  @Test
  void countsTheSameReferenceOnce() {
    Receivable receivable = WORLD.uploaded(aClaim("一次"));

    Posting first = post(entry(receivable, EntryKind.SETTLED, "40000.00", "payment-1"));
    Posting again = post(entry(receivable, EntryKind.SETTLED, "40000.00", "payment-1"));

    assertThat(first).isInstanceOf(Posting.Posted.class);
    assertThat(again).isEqualTo(new Posting.PostedBefore(first.balance()));
    assertThat(again.balance().settled()).isEqualTo(Money.yuan("40000.00"));
  }

  @Test
  void takesOffToTheLastFenAndNoMore() {
    Receivable receivable = WORLD.uploaded(aClaim("到分"));
    post(entry(receivable, EntryKind.DILUTED, "99999.99", "returns"));

    assertThat(post(entry(receivable, EntryKind.SETTLED, "0.02", "payment")))
        .isInstanceOfSatisfying(
            Posting.Refused.class,
            it -> assertThat(it.reason()).isEqualTo(ReceivableLedger.Reason.EXCEEDS_OUTSTANDING));
    assertThat(post(entry(receivable, EntryKind.SETTLED, "0.01", "payment")))
        .isInstanceOf(Posting.Posted.class);
    assertThat(WORLD.read(receivable.id()).stateOn(ReceivableWorld.TODAY))
        .isEqualTo(ReceivableState.SETTLED);
  }

  @Test
  void hasAConstraintBehindTheTrigger() {
    Receivable receivable = WORLD.uploaded(aClaim("约束"));

    assertThatThrownBy(
            () ->
                WORLD.asOwner(
                    "UPDATE receivable_balance SET encumbered = 100000.01 WHERE receivable_id = '%s'"
                        .formatted(receivable.id())))
        .hasMessageContaining("receivable_never_financed_twice");
  }

  private static Receivable aLife(String debtor, SplittableRandom random) {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = WORLD.shown(aClaim(debtor), bank);
    WORLD.anEnterprise(debtor);
    List<Interest> held = new ArrayList<>();
    for (int step = 0; step < 40; step++) {
      String yuan = "%d.%02d".formatted(1 + random.nextInt(20_000), random.nextInt(100));
      switch (random.nextInt(5)) {
        case 0, 1 -> {
          if (WORLD.register.register(ReceivableWorld.registration(bank, receivable.id(), yuan))
              instanceof RegistrationOutcome.Registered(Interest interest)) {
            held.add(interest);
          }
        }
        case 2 -> {
          if (!held.isEmpty()) {
            Interest given = held.remove(random.nextInt(held.size()));
            WORLD.release.release(bank, "officer", given.id(), "还清");
          }
        }
        case 3 ->
            WORLD.answer.answer(
                new AnswerReceivable.Request(
                    WORLD.anEnterprise(debtor),
                    ReceivableWorld.codeOf(debtor),
                    "payables",
                    receivable.id(),
                    Money.yuan(yuan),
                    "有争议",
                    ReceivableWorld.ACCOUNT,
                    null));
        default ->
            post(
                entry(
                    receivable,
                    POSTED[random.nextInt(POSTED.length)],
                    "%d.%02d".formatted(1 + random.nextInt(5_000), random.nextInt(100)),
                    "step-" + step));
      }
    }
    return receivable;
  }

  private static ReceivableTerms aClaim(String debtor) {
    return ReceivableWorld.terms(WORLD.anEnterprise(debtor + "的供应商"), debtor, "100000.00");
  }

  private static Entry entry(Receivable receivable, EntryKind kind, String yuan, String reference) {
    return Entry.of(
        receivable.id(),
        kind,
        Money.yuan(yuan),
        ReceivableWorld.TODAY,
        new Entry.Signature("clerk", ReceivableWorld.CLOCK.instant()),
        reference);
  }

  /** As the one who is entitled to say so. */
  private static Posting post(Entry entry) {
    Access access =
        switch (entry.kind()) {
          case VOIDED, RED_LETTERED, DILUTED ->
              new Access.Own(WORLD.read(entry.receivable()).terms().creditor().value(), "clerk");
          default -> new Access.Platform("test");
        };
    return WORLD.transactions.call(access, () -> WORLD.book.post(entry));
  }
}
