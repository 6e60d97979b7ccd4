package io.rongqiao.matching.receivable;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Creditor or debtor uploads a receivable. The invoices behind it are looked up in the uploader's
 * own evidence; what a debtor uploads it thereby confirms. Then it is compared with all others, and
 * until that is done nothing can be registered on it.
 */
public final class UploadReceivable {

  /** How many days a debtor has to answer where nobody says otherwise. */
  public static final int STANDARD_ANSWER_DAYS = 10;

  private final Transactions transactions;
  private final Receivables receivables;
  private final Answering answering;
  private final InvoiceEvidence evidence;
  private final Enterprises enterprises;
  private final DoubleCheck doubleCheck;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public UploadReceivable(
      Transactions transactions,
      Receivables receivables,
      Answering answering,
      InvoiceEvidence evidence,
      Enterprises enterprises,
      DoubleCheck doubleCheck,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.answering = answering;
    this.evidence = evidence;
    this.enterprises = enterprises;
    this.doubleCheck = doubleCheck;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * What somebody uploads.
   *
   * @param answerBy the last day for the debtor's answer; ten days from now if nobody says
   * @param account where a debtor that uploads will pay
   * @param clientKey the same key again is the same receivable
   */
  public record Request(
      Side side,
      EnterpriseKey uploader,
      String actor,
      ReceivableTerms terms,
      @Nullable LocalDate answerBy,
      @Nullable PaymentAccount account,
      String clientKey) {}

  /** Uploads; the same key again is the same receivable. */
  public UploadOutcome upload(Request request) {
    Receivable.Upload upload =
        new Receivable.Upload(
            request.side(),
            request.uploader(),
            request.clientKey(),
            request.actor(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    try {
      UploadOutcome outcome =
          transactions.call(
              new Access.Own(request.uploader().value(), request.actor()),
              () -> attempt(request, upload));
      if (outcome instanceof UploadOutcome.Uploaded(Receivable uploaded)
          && uploaded.balance().isHeld()) {
        doubleCheck.compare(uploaded.id());
      }
      return outcome;
    } catch (InvoiceStandsElsewhere _) {
      doubleCheck.attempted(request.terms(), upload);
      return new UploadOutcome.InvoicesTaken(
          request.terms().invoices().stream().map(BackingInvoice::identity).toList());
    }
  }

  private UploadOutcome attempt(Request request, Receivable.Upload upload) {
    Optional<Receivable> first = receivables.findUploaded(upload.uploader(), upload.clientKey());
    if (first.isPresent()) {
      return repeated(first.get(), request);
    }
    Optional<UploadOutcome> refusal = refusal(request);
    return refusal.isPresent() ? refusal.get() : add(verified(request), request, upload);
  }

  private Optional<UploadOutcome> refusal(Request request) {
    LocalDate today = businessDate.today();
    if (request.answerBy() != null && request.answerBy().isBefore(today)) {
      return Optional.of(new UploadOutcome.NoTimeToAnswer(request.answerBy()));
    }
    if (request.side() == Side.DEBTOR && request.account() == null) {
      return Optional.of(new UploadOutcome.AccountMissing());
    }
    boolean owesItself =
        request.side() == Side.CREDITOR
            ? enterprises
                .find(request.uploader())
                .map(Enterprise::uscc)
                .filter(request.terms().debtor().uscc()::equals)
                .isPresent()
            : request.uploader().equals(request.terms().creditor());
    return owesItself ? Optional.of(new UploadOutcome.OwnDebt()) : Optional.empty();
  }

  private ReceivableTerms verified(Request request) {
    ReceivableTerms terms = request.terms();
    Map<String, InvoiceEvidence.Standing> known =
        evidence.of(
            request.uploader(),
            request.side(),
            terms.invoices().stream().map(BackingInvoice::identity).toList());
    return terms.withInvoices(
        terms.invoices().stream()
            .map(
                invoice -> {
                  InvoiceEvidence.Standing standing = known.get(invoice.identity().canonical());
                  return invoice.withVerified(
                      standing != null && standing.isGoodFor(invoice.gross()));
                })
            .toList());
  }

  private UploadOutcome add(ReceivableTerms terms, Request request, Receivable.Upload upload) {
    Optional<Receivable> same = sameClaim(terms);
    if (same.isPresent()) {
      return new UploadOutcome.AlreadyThere(same.get());
    }
    Receivable receivable =
        new Receivable(
            new ReceivableId(ids.get()),
            terms,
            upload,
            Optional.ofNullable(request.answerBy())
                .orElseGet(() -> businessDate.today().plusDays(STANDARD_ANSWER_DAYS)),
            true,
            null,
            Balance.of(terms.amount()));
    return switch (receivables.add(receivable)) {
      case ADDED -> new UploadOutcome.Uploaded(begun(receivable, request));
      case KEY_TAKEN ->
          repeated(
              receivables.findUploaded(upload.uploader(), upload.clientKey()).orElseThrow(),
              request);
      case CLAIM_TAKEN -> new UploadOutcome.AlreadyThere(sameClaim(terms).orElseThrow());
      case INVOICE_TAKEN -> throw new InvoiceStandsElsewhere();
    };
  }

  private Receivable begun(Receivable receivable, Request request) {
    outbox.append(ReceivableFacts.uploaded(receivable));
    if (request.account() == null || request.side() == Side.CREDITOR) {
      return receivable;
    }
    return answering.confirmWhole(receivable, request.account(), request.actor());
  }

  /** The live one that says the same, if the uploader may see it: same parties, same everything. */
  private Optional<Receivable> sameClaim(ReceivableTerms terms) {
    if (terms.invoices().isEmpty()) {
      return receivables.findLiveUninvoiced(terms.fingerprint());
    }
    return receivables
        .findLiveBehind(terms.invoices().getFirst().identity())
        .filter(found -> saysTheSame(found.terms(), terms));
  }

  private static boolean saysTheSame(ReceivableTerms one, ReceivableTerms other) {
    return Arrays.equals(one.fingerprint(), other.fingerprint())
        && identities(one).equals(identities(other));
  }

  private static List<String> identities(ReceivableTerms terms) {
    return terms.invoices().stream().map(it -> it.identity().canonical()).sorted().toList();
  }

  private static UploadOutcome repeated(Receivable first, Request request) {
    return saysTheSame(first.terms(), request.terms())
        ? new UploadOutcome.Uploaded(first)
        : new UploadOutcome.KeyReused(first);
  }

  /** Undoes the unit of work in which an invoice turned out to be taken. */
  private static final class InvoiceStandsElsewhere extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}
