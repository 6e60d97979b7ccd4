package io.rongqiao.matching.receivable.conduct;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seals the payment files of every month that has ended, debtor by debtor, each with its score. A
 * debtor of whom there is nothing to tell has no file. What was cut off is taken up where it
 * stopped.
 */
public final class SealPaymentFiles {

  private static final Access ACCESS = new Access.Platform("payment files");
  private static final int AT_ONCE = 100;

  private final Transactions transactions;
  private final PaymentFiles files;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public SealPaymentFiles(
      Transactions transactions,
      PaymentFiles files,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.files = files;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Seals what is due, the earliest month first; tells which months that were. */
  public List<YearMonth> sealDue() {
    YearMonth newest = YearMonth.from(businessDate.today()).minusMonths(1);
    YearMonth month =
        transactions
            .call(ACCESS, files::lastSealedMonth)
            .map(it -> it.plusMonths(1))
            .orElse(newest);
    List<YearMonth> sealed = new ArrayList<>();
    while (!month.isAfter(newest)) {
      seal(month);
      sealed.add(month);
      month = month.plusMonths(1);
    }
    return sealed;
  }

  private void seal(YearMonth month) {
    @Nullable Uscc after = null;
    List<Uscc> debtors;
    do {
      @Nullable Uscc from = after;
      debtors = transactions.call(ACCESS, () -> files.debtorsWithoutFile(month, from, AT_ONCE));
      for (Uscc debtor : debtors) {
        transactions.run(ACCESS, () -> seal(debtor, month));
        after = debtor;
      }
    } while (debtors.size() == AT_ONCE);
    transactions.run(ACCESS, () -> files.finish(month, now()));
  }

  private void seal(Uscc debtor, YearMonth month) {
    PaymentFile file = PaymentFile.drawn(debtor, month, files.books(debtor));
    Instant now = now();
    if (file.lines().isEmpty() || !files.seal(file, now)) {
      return;
    }
    LatePaymentScore score =
        LatePaymentScore.of(
            debtor,
            month,
            files.lines(debtor, month.minusMonths(LatePaymentScore.MONTHS - 1), month));
    files.keep(score);
    outbox.append(ConductFacts.sealed(file, score, now));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
