package io.rongqiao.matching.receivable;

import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.JooqInstitutions;
import io.rongqiao.matching.receivable.bulk.JooqBatches;
import io.rongqiao.matching.receivable.bulk.UploadFile;
import io.rongqiao.matching.receivable.registration.AmendInterest;
import io.rongqiao.matching.receivable.registration.ExtendInterest;
import io.rongqiao.matching.receivable.registration.InterestChanges;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.matching.receivable.registration.JooqInterests;
import io.rongqiao.matching.receivable.registration.JooqSearches;
import io.rongqiao.matching.receivable.registration.LapseInterests;
import io.rongqiao.matching.receivable.registration.RegisterInterest;
import io.rongqiao.matching.receivable.registration.RegistrationTerms;
import io.rongqiao.matching.receivable.registration.ReleaseInterest;
import io.rongqiao.matching.receivable.registration.SearchRegister;
import io.rongqiao.matching.receivable.registration.VerifyCertificate;
import io.rongqiao.matching.receivable.resemblance.CompareReceivable;
import io.rongqiao.matching.receivable.resemblance.DecideReview;
import io.rongqiao.matching.receivable.resemblance.JooqReviews;
import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Everything receivables are made of, on a database of its own, from 29 February 2020 on. */
public final class ReceivableWorld implements AutoCloseable {

  public static final LocalDate TODAY = LocalDate.of(2020, 2, 29);
  public static final Clock CLOCK = new TickingClock(Instant.parse("2020-02-29T04:00:00Z"));
  public static final PaymentAccount ACCOUNT =
      new PaymentAccount("回款专户", "6222000000001234", "某银行某支行");
  public static final String ACTOR = "clerk";

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final ScratchDatabase database = ScratchDatabase.create();
  private final AtomicReference<LocalDate> today = new AtomicReference<>(TODAY);
  private final Supplier<UUID> ids = UUID::randomUUID;

  public final BusinessDate date = today::get;
  public final JdbcTransactions transactions =
      new JdbcTransactions(database.dataSource(), CLOCK, date::today, JooqAccessLog::new);
  public final JooqOutbox outbox = new JooqOutbox(transactions.dsl(), ids);
  public final JooqEnterprises enterprises = new JooqEnterprises(transactions.dsl());
  public final JooqReceivables receivables = new JooqReceivables(transactions.dsl());
  public final JooqReceivableLedger ledger = new JooqReceivableLedger(transactions.dsl());
  public final ReceivableBook book = new ReceivableBook(ledger, receivables, outbox);
  public final JooqInterests interests = new JooqInterests(transactions.dsl());
  public final Answering answering = new Answering(receivables, ledger, book, outbox, CLOCK, date);
  public final InterestChanges changes =
      new InterestChanges(interests, ledger, outbox, CLOCK, date);
  public final RegisterInterest register =
      new RegisterInterest(
          transactions,
          receivables,
          interests,
          changes,
          RegistrationTerms.STANDARD,
          ids,
          new SecureRandom(),
          date);
  public final ReleaseInterest release =
      new ReleaseInterest(transactions, interests, changes, date);
  public final LapseInterests lapse = new LapseInterests(transactions, interests, changes, date);
  public final AnswerReceivable answer =
      new AnswerReceivable(transactions, receivables, answering, date);
  public final JooqReviews reviews = new JooqReviews(transactions.dsl());
  public final CompareReceivable compare =
      new CompareReceivable(transactions, receivables, ledger, reviews, outbox, ids, CLOCK, date);
  public final DecideReview decide =
      new DecideReview(transactions, reviews, receivables, book, outbox, CLOCK, date);
  public final AmendInterest amend = new AmendInterest(transactions, interests, changes, date);
  public final ExtendInterest extend =
      new ExtendInterest(transactions, interests, changes, RegistrationTerms.STANDARD, date);
  public final JooqSearches searches = new JooqSearches(transactions.dsl());
  public final SearchRegister search =
      new SearchRegister(transactions, receivables, ledger, interests, searches, ids, CLOCK, date);
  public final VerifyCertificate verify =
      new VerifyCertificate(transactions, interests, receivables);
  public final WithdrawReceivable withdraw =
      new WithdrawReceivable(transactions, receivables, book, CLOCK, date);
  public final ShowReceivable show = new ShowReceivable(transactions, receivables, CLOCK);
  public final ReduceReceivable reduce =
      new ReduceReceivable(transactions, receivables, book, CLOCK, date);
  public final JooqInvoiceEvidence evidence = new JooqInvoiceEvidence(transactions.dsl());
  public final FollowInvoices follow =
      new FollowInvoices(transactions, receivables, ledger, book, evidence, CLOCK, date);
  public final RemindDebtors remind =
      new RemindDebtors(
          transactions, receivables, new JooqReminders(transactions.dsl()), outbox, CLOCK, date);
  public final JooqBatches batches = new JooqBatches(transactions.dsl());
  public final UploadReceivable upload =
      new UploadReceivable(
          transactions,
          receivables,
          answering,
          evidence,
          enterprises,
          compare,
          outbox,
          ids,
          CLOCK,
          date);

  public final UploadFile uploadFile =
      new UploadFile(transactions, batches, enterprises, upload, ids, CLOCK);

  /** The calendar goes on. */
  public void itIs(LocalDate day) {
    today.set(day);
  }

  /** Time goes on, for every world of this process. */
  public static void pass(Duration time) {
    ((TickingClock) CLOCK).looks.addAndGet(time.toMillis());
  }

  public EnterpriseKey anEnterprise(String name) {
    return asPlatform(
        () -> enterprises.register(Registration.named(codeOf(name), name), CLOCK.instant()));
  }

  public static Uscc codeOf(String name) {
    return TestCodes.codeFor(new ProviderIdentifier("test", name));
  }

  public static AccountDebtor debtor(String name) {
    return new AccountDebtor(codeOf(name), name);
  }

  /** A bank that nothing was shown to yet. */
  public InstitutionId aBank() {
    String name = "银行" + COUNT.incrementAndGet();
    var id = new InstitutionId(UUID.randomUUID());
    transactions.run(
        new Access.Platform("test"),
        () ->
            new JooqInstitutions(transactions.dsl())
                .add(
                    new Institution(
                        id,
                        Institution.Kind.LENDER,
                        new Bilingual(name, name),
                        new Bilingual(name, name))));
    return id;
  }

  /** A claim of {@code yuan} with one invoice of its own. */
  public static ReceivableTerms terms(EnterpriseKey creditor, String debtor, String yuan) {
    return new ReceivableTerms(
        creditor,
        debtor(debtor),
        "HT-2020-001",
        Money.yuan(yuan),
        LocalDate.of(2020, 2, 1),
        LocalDate.of(2020, 5, 31),
        List.of(anInvoice(yuan)));
  }

  public static BackingInvoice anInvoice(String yuan) {
    return new BackingInvoice(
        new InvoiceIdentity("", "2044%016d".formatted(COUNT.incrementAndGet())),
        Money.yuan(yuan),
        LocalDate.of(2020, 2, 1),
        false);
  }

  public UploadOutcome uploadAs(Side side, EnterpriseKey uploader, ReceivableTerms terms) {
    return upload.upload(
        new UploadReceivable.Request(
            side,
            uploader,
            ACTOR,
            terms,
            null,
            side == Side.DEBTOR ? ACCOUNT : null,
            "key" + COUNT.incrementAndGet()));
  }

  /** Uploaded by its creditor. */
  public Receivable uploaded(ReceivableTerms terms) {
    return ((UploadOutcome.Uploaded) uploadAs(Side.CREDITOR, terms.creditor(), terms)).receivable();
  }

  /** Uploaded by its creditor and shown to these. */
  public Receivable shown(ReceivableTerms terms, InstitutionId... institutions) {
    Receivable uploaded = uploaded(terms);
    transactions.run(
        new Access.Own(terms.creditor().value(), ACTOR),
        () -> {
          for (InstitutionId institution : institutions) {
            receivables.disclose(uploaded.id(), institution, ACTOR, CLOCK.instant());
          }
        });
    return uploaded;
  }

  public static RegisterInterest.Request registration(
      InstitutionId holder, ReceivableId receivable, String yuan) {
    return new RegisterInterest.Request(
        holder,
        "officer",
        receivable,
        InterestKind.FACTORING_ASSIGNMENT,
        Money.yuan(yuan),
        "BL-2020-1",
        TODAY.plusYears(1),
        "key" + COUNT.incrementAndGet());
  }

  /** A row of output invoices, as a provider's delivery would leave it. */
  public void given(
      EnterpriseKey seller, BackingInvoice invoice, String status, int revision, String buyer) {
    transactions.run(
        new Access.BulkLoad("test"),
        () ->
            transactions
                .dsl()
                .execute(
                    """
                    INSERT INTO invoice (enterprise_key, delivery_id, issued_on, known_on, ordinal, revision,
                                         direction, status, code, number, counterparty, net, tax, gross)
                    VALUES (?, 1, ?, ?, 0, ?, 'OUT', ?, ?, ?, ?, ?, 0, ?)
                    """,
                    seller.value(),
                    invoice.issuedOn(),
                    invoice.issuedOn().plusDays(revision),
                    revision,
                    status,
                    invoice.identity().code(),
                    invoice.identity().number(),
                    buyer,
                    signed(invoice, status),
                    signed(invoice, status)));
  }

  private static BigDecimal signed(BackingInvoice invoice, String status) {
    return status.equals("RED") ? invoice.gross().amount().negate() : invoice.gross().amount();
  }

  /** What the platform sees of it. */
  public Receivable read(ReceivableId id) {
    return asPlatform(() -> receivables.find(id).orElseThrow());
  }

  public <T> T asPlatform(Supplier<T> work) {
    return transactions.call(new Access.Platform("test"), work);
  }

  /** Carries a statement out as the owner of the tables, whom nothing but a constraint stops. */
  public void asOwner(String sql) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure.getMessage(), failure);
    }
  }

  /** How many facts of a type were recorded about it. */
  public int facts(String type, ReceivableId receivable) {
    return asPlatform(
        () ->
            transactions
                .dsl()
                .fetchSingle(
                    "SELECT count(*) FROM outbox WHERE event_type = ? AND key = ?",
                    "io.rongqiao.matching." + type + ".v1",
                    receivable.toString())
                .get(0, int.class));
  }

  @Override
  public void close() {
    database.close();
  }

  /** A millisecond passes with each look at it, so that order of time is order. */
  private static final class TickingClock extends Clock {

    private final Instant start;
    private final AtomicLong looks = new AtomicLong();

    TickingClock(Instant start) {
      this.start = start;
    }

    @Override
    public Instant instant() {
      return start.plusMillis(looks.getAndIncrement());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("nobody asks for another zone");
    }
  }
}
