package io.rongqiao.matching.receivable;

import static java.util.Comparator.comparing;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the invoices behind a creditor's receivables in its own evidence. One that was voided
 * takes its amount off the claim; so does a red-letter invoice to the same buyer over exactly the
 * amount of one of them, the latest before it. Any other red-letter invoice tells of no particular
 * invoice, and creditor or debtor names it ({@link ReduceReceivable}).
 */
public final class FollowInvoices {

  private static final String ACTOR = "receivables";

  private final Transactions transactions;
  private final Receivables receivables;
  private final ReceivableLedger ledger;
  private final ReceivableBook book;
  private final InvoiceEvidence evidence;
  private final Clock clock;
  private final BusinessDate businessDate;

  public FollowInvoices(
      Transactions transactions,
      Receivables receivables,
      ReceivableLedger ledger,
      ReceivableBook book,
      InvoiceEvidence evidence,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.ledger = ledger;
    this.book = book;
    this.evidence = evidence;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Looks at every open receivable of a creditor; tells how many entries that made. */
  public int follow(EnterpriseKey creditor) {
    return transactions.call(
        new Access.Own(creditor.value(), ACTOR),
        () -> {
          List<Backing> backing = backing(creditor);
          if (backing.isEmpty()) {
            return 0;
          }
          Map<String, InvoiceEvidence.Standing> standings =
              evidence.of(
                  creditor,
                  Side.CREDITOR,
                  backing.stream().map(it -> it.invoice().identity()).toList());
          return followVoids(backing, standings) + followReds(creditor, backing, standings);
        });
  }

  private List<Backing> backing(EnterpriseKey creditor) {
    List<Backing> backing = new ArrayList<>();
    ReceivableQuery.Place after = ReceivableQuery.Place.START;
    List<Receivable> page;
    do {
      page =
          receivables.page(
              new ReceivableQuery(
                  new ReceivableQuery.Seat.OfCreditor(creditor.value()),
                  null,
                  businessDate.today(),
                  after,
                  ReceivableQuery.LONGEST_PAGE));
      for (Receivable receivable : page) {
        if (receivable.stateOn(businessDate.today()).isOpen()) {
          receivable.terms().invoices().forEach(it -> backing.add(new Backing(receivable, it)));
        }
        after = new ReceivableQuery.Place(receivable.upload().at(), receivable.id());
      }
    } while (page.size() == ReceivableQuery.LONGEST_PAGE);
    return backing;
  }

  private int followVoids(List<Backing> backing, Map<String, InvoiceEvidence.Standing> standings) {
    int made = 0;
    for (Backing one : backing) {
      InvoiceEvidence.Standing standing = standings.get(one.identity());
      if (standing != null && standing.status() == InvoiceEvidence.Status.VOID) {
        made +=
            reduce(
                one,
                EntryKind.VOIDED,
                one.invoice().gross(),
                standing.knownOn(),
                ReduceReceivable.voidOf(one.invoice().identity()));
      }
    }
    return made;
  }

  private int followReds(
      EnterpriseKey creditor,
      List<Backing> backing,
      Map<String, InvoiceEvidence.Standing> standings) {
    LocalDate first =
        backing.stream().map(it -> it.invoice().issuedOn()).min(LocalDate::compareTo).orElseThrow();
    Set<String> used = new HashSet<>();
    Set<String> spent = new HashSet<>();
    backing.stream()
        .map(it -> it.receivable().id())
        .distinct()
        .forEach(id -> remember(id, used, spent));
    int made = 0;
    for (InvoiceEvidence.RedLetter red : evidence.redLetters(creditor, first)) {
      if (used.contains(ReduceReceivable.redLetter(red.canonical()))) {
        continue;
      }
      made +=
          backing.stream()
              .filter(it -> !spent.contains(it.identity()))
              .filter(it -> isTakenBackBy(red, it, standings.get(it.identity())))
              .max(
                  comparing((Backing it) -> it.invoice().issuedOn())
                      .thenComparing(Backing::identity))
              .map(
                  it -> {
                    spent.add(it.identity());
                    return reduce(
                        it,
                        EntryKind.RED_LETTERED,
                        red.taken(),
                        red.issuedOn(),
                        ReduceReceivable.redLetter(red.canonical()));
                  })
              .orElse(0);
    }
    return made;
  }

  /** What red-letter invoices were taken into account before, and for which invoices. */
  private void remember(ReceivableId id, Set<String> used, Set<String> spent) {
    for (ReceivableLedger.Line line : ledger.of(id)) {
      if (line.entry().kind() == EntryKind.RED_LETTERED) {
        used.add(line.entry().reference());
        String note = line.entry().note();
        if (note != null) {
          spent.add(note);
        }
      } else if (line.entry().kind() == EntryKind.VOIDED) {
        spent.add(ReduceReceivable.identityOf(line.entry().reference()));
      }
    }
  }

  private static boolean isTakenBackBy(
      InvoiceEvidence.RedLetter red, Backing one, InvoiceEvidence.@Nullable Standing standing) {
    return standing != null
        && standing.isGoodFor(one.invoice().gross())
        && !red.counterparty().isEmpty()
        && red.counterparty().equals(standing.counterparty())
        && red.taken().equals(standing.gross())
        && !red.issuedOn().isBefore(standing.issuedOn());
  }

  private int reduce(Backing one, EntryKind kind, Money amount, LocalDate on, String reference) {
    Money outstanding =
        receivables.find(one.receivable().id()).orElseThrow().balance().outstanding();
    Money taken = amount.min(outstanding);
    if (taken.isZero()) {
      return 0;
    }
    Entry entry =
        Entry.of(
                one.receivable().id(),
                kind,
                taken,
                on,
                new Entry.Signature(ACTOR, clock.instant().truncatedTo(ChronoUnit.MICROS)),
                reference)
            .noting(one.identity());
    return book.post(entry) instanceof ReceivableLedger.Posting.Posted ? 1 : 0;
  }

  private record Backing(Receivable receivable, BackingInvoice invoice) {

    String identity() {
      return invoice.identity().canonical();
    }
  }
}
