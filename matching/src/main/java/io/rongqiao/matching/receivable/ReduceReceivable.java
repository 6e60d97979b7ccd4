package io.rongqiao.matching.receivable;

import io.rongqiao.matching.receivable.ReceivableLedger.Posting;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Creditor or debtor reports that an invoice behind a receivable was voided, or that a red-letter
 * invoice took something off it. The claim shrinks, even below what is encumbered: then the holders
 * are alarmed.
 */
public final class ReduceReceivable {

  private static final String VOID = "void/";
  private static final String RED = "red/";

  private final Transactions transactions;
  private final Receivables receivables;
  private final ReceivableBook book;
  private final Clock clock;
  private final BusinessDate businessDate;

  public ReduceReceivable(
      Transactions transactions,
      Receivables receivables,
      ReceivableBook book,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.book = book;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** What happened to an invoice. */
  public sealed interface Report {

    InvoiceIdentity invoice();

    LocalDate on();

    /** It was voided (作废) as a whole. */
    record Voided(InvoiceIdentity invoice, LocalDate on) implements Report {}

    /** A red-letter invoice took this much off, a positive amount. */
    record RedLettered(
        InvoiceIdentity invoice, InvoiceIdentity redLetter, Money taken, LocalDate on)
        implements Report {

      public RedLettered {
        if (!taken.isPositive()) {
          throw new IllegalArgumentException("what is taken off is given as a positive amount");
        }
      }
    }
  }

  /** Takes a report in; the same again, or from the evidence before, counts once. */
  public ReductionOutcome reduce(
      EnterpriseKey party, String actor, ReceivableId receivable, Report report) {
    return transactions.call(
        new Access.Own(party.value(), actor),
        () ->
            receivables
                .find(receivable)
                .map(found -> reduce(found, actor, report))
                .orElseGet(ReductionOutcome.NoSuchReceivable::new));
  }

  private ReductionOutcome reduce(Receivable receivable, String actor, Report report) {
    Optional<BackingInvoice> invoice =
        receivable.terms().invoices().stream()
            .filter(it -> it.identity().canonical().equals(report.invoice().canonical()))
            .findFirst();
    if (invoice.isEmpty()) {
      return new ReductionOutcome.NoSuchInvoice(report.invoice());
    }
    ReceivableState state = receivable.stateOn(businessDate.today());
    if (state == ReceivableState.WITHDRAWN || state == ReceivableState.SETTLED) {
      return new ReductionOutcome.Closed(state);
    }
    return reduce(receivable, invoice.get(), actor, report);
  }

  private ReductionOutcome reduce(
      Receivable receivable, BackingInvoice invoice, String actor, Report report) {
    Money gross = invoice.gross();
    Money outstanding = receivable.balance().outstanding();
    return switch (report) {
      case Report.Voided _ ->
          outstanding.isZero()
              ? new ReductionOutcome.Reduced(receivable)
              : post(entry(receivable, actor, report, gross.min(outstanding), null));
      case Report.RedLettered red ->
          red.taken().isGreaterThan(gross)
              ? new ReductionOutcome.ExceedsInvoice(gross)
              : post(entry(receivable, actor, report, red.taken(), invoice.identity().canonical()));
    };
  }

  private Entry entry(
      Receivable receivable, String actor, Report report, Money taken, @Nullable String note) {
    Entry entry =
        Entry.of(
            receivable.id(),
            report instanceof Report.Voided ? EntryKind.VOIDED : EntryKind.RED_LETTERED,
            taken,
            report.on(),
            new Entry.Signature(actor, clock.instant().truncatedTo(ChronoUnit.MICROS)),
            switch (report) {
              case Report.Voided it -> voidOf(it.invoice());
              case Report.RedLettered it -> redLetter(it.redLetter().canonical());
            });
    return note == null ? entry : entry.noting(note);
  }

  private ReductionOutcome post(Entry entry) {
    return switch (book.post(entry)) {
      case Posting.Posted _, Posting.PostedBefore _ ->
          new ReductionOutcome.Reduced(receivables.find(entry.receivable()).orElseThrow());
      case Posting.Refused refused ->
          new ReductionOutcome.ExceedsOutstanding(refused.balance().outstanding());
    };
  }

  /** The reference of the entry that an invoice's voiding makes. */
  static String voidOf(InvoiceIdentity invoice) {
    return VOID + invoice.canonical();
  }

  /** The reference of the entry that a red-letter invoice makes. */
  static String redLetter(String canonical) {
    return RED + canonical;
  }

  /** The invoice that a reference of a voiding names. */
  static String identityOf(String reference) {
    return reference.substring(VOID.length());
  }
}
