package io.rongqiao.matching.receivable;

import static io.rongqiao.migrations.schema.Tables.RECEIVABLE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_ANSWER;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_DISCLOSURE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_ENTRY;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_INTEREST;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_INVOICE;
import static java.util.Comparator.comparing;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** {@link Receivables} kept in PostgreSQL. */
public final class JooqReceivables implements Receivables {

  private final DSLContext db;
  private final JooqReceivableLedger ledger;

  public JooqReceivables(DSLContext db) {
    this.db = db;
    this.ledger = new JooqReceivableLedger(db);
  }

  @Override
  public Addition add(Receivable receivable) {
    if (!addRow(receivable)) {
      return findUploaded(receivable.upload().uploader(), receivable.upload().clientKey())
              .isPresent()
          ? Addition.KEY_TAKEN
          : Addition.CLAIM_TAKEN;
    }
    Receivable.Upload upload = receivable.upload();
    ledger.mustPost(
        Entry.of(
            receivable.id(),
            EntryKind.UPLOADED,
            receivable.terms().amount(),
            receivable.terms().issuedOn(),
            new Entry.Signature(upload.actor(), upload.at()),
            "upload"));
    return addInvoices(receivable) ? Addition.ADDED : Addition.INVOICE_TAKEN;
  }

  private boolean addRow(Receivable receivable) {
    ReceivableTerms terms = receivable.terms();
    Receivable.Upload upload = receivable.upload();
    return db.insertInto(RECEIVABLE)
            .set(RECEIVABLE.ID, receivable.id().value())
            .set(RECEIVABLE.CREDITOR_KEY, terms.creditor().value())
            .set(RECEIVABLE.DEBTOR_USCC, terms.debtor().uscc().value())
            .set(RECEIVABLE.DEBTOR_NAME, terms.debtor().name())
            .set(RECEIVABLE.CONTRACT, terms.contract())
            .set(RECEIVABLE.AMOUNT, terms.amount().amount())
            .set(RECEIVABLE.CURRENCY, terms.amount().currency().getCurrencyCode())
            .set(RECEIVABLE.ISSUED_ON, terms.issuedOn())
            .set(RECEIVABLE.DUE_ON, terms.dueOn())
            .set(RECEIVABLE.FINGERPRINT, terms.fingerprint())
            .set(RECEIVABLE.INVOICED, !terms.invoices().isEmpty())
            .set(RECEIVABLE.UPLOADED_SIDE, upload.side().name())
            .set(RECEIVABLE.UPLOADER_KEY, upload.uploader().value())
            .set(RECEIVABLE.CLIENT_KEY, upload.clientKey())
            .set(RECEIVABLE.UPLOADED_BY, upload.actor())
            .set(RECEIVABLE.UPLOADED_AT, upload.at())
            .set(RECEIVABLE.ANSWER_BY, receivable.answerBy())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** In the order of their identities, so that two uploads wait for one another in one order. */
  private boolean addInvoices(Receivable receivable) {
    List<BackingInvoice> invoices =
        receivable.terms().invoices().stream()
            .sorted(comparing(it -> it.identity().canonical()))
            .toList();
    List<Query> inserts = new ArrayList<>();
    for (BackingInvoice invoice : invoices) {
      inserts.add(
          db.insertInto(RECEIVABLE_INVOICE)
              .set(RECEIVABLE_INVOICE.RECEIVABLE_ID, receivable.id().value())
              .set(RECEIVABLE_INVOICE.CODE, invoice.identity().code())
              .set(RECEIVABLE_INVOICE.NUMBER, invoice.identity().number())
              .set(RECEIVABLE_INVOICE.IDENTITY, invoice.identity().canonical())
              .set(RECEIVABLE_INVOICE.GROSS, invoice.gross().amount())
              .set(RECEIVABLE_INVOICE.CURRENCY, invoice.gross().currency().getCurrencyCode())
              .set(RECEIVABLE_INVOICE.ISSUED_ON, invoice.issuedOn())
              .set(RECEIVABLE_INVOICE.VERIFIED, invoice.verified())
              .onConflictDoNothing());
    }
    int added = 0;
    for (int count : db.batch(inserts).execute()) {
      added += count;
    }
    return added == invoices.size();
  }

  @Override
  public Optional<Receivable> find(ReceivableId id) {
    return one(RECEIVABLE.ID.eq(id.value()));
  }

  @Override
  public Optional<Receivable> findUploaded(EnterpriseKey uploader, String clientKey) {
    return one(
        RECEIVABLE.UPLOADER_KEY.eq(uploader.value()).and(RECEIVABLE.CLIENT_KEY.eq(clientKey)));
  }

  @Override
  public Optional<Receivable> findLiveBehind(InvoiceIdentity invoice) {
    return one(
        RECEIVABLE.ID.in(
            select(RECEIVABLE_INVOICE.RECEIVABLE_ID)
                .from(RECEIVABLE_INVOICE)
                .where(
                    RECEIVABLE_INVOICE.IDENTITY.eq(invoice.canonical()),
                    condition(RECEIVABLE_INVOICE.LIVE))));
  }

  @Override
  public Optional<Receivable> findLiveUninvoiced(byte[] fingerprint) {
    return one(
        RECEIVABLE
            .FINGERPRINT
            .eq(fingerprint)
            .and(condition(RECEIVABLE.LIVE))
            .andNot(condition(RECEIVABLE.INVOICED)));
  }

  @Override
  public List<Receivable> comparedAgainst(Uscc debtor, LocalDate from, LocalDate to) {
    return JooqReceivableRows.receivables(db)
        .where(
            RECEIVABLE.DEBTOR_USCC.eq(debtor.value()),
            condition(RECEIVABLE.LIVE),
            isCompared(),
            RECEIVABLE.ISSUED_ON.between(from, to))
        .orderBy(RECEIVABLE.UPLOADED_AT, RECEIVABLE.ID)
        .fetch(Records.mapping(JooqReceivableRows::receivable));
  }

  @Override
  public List<ReceivableId> uncompared(Instant before, int limit) {
    return db.select(RECEIVABLE.ID)
        .from(RECEIVABLE)
        .where(condition(RECEIVABLE.LIVE), not(isCompared()), RECEIVABLE.UPLOADED_AT.lt(before))
        .orderBy(RECEIVABLE.UPLOADED_AT, RECEIVABLE.ID)
        .limit(limit)
        .fetch(it -> new ReceivableId(it.value1()));
  }

  private static Condition isCompared() {
    return exists(
        selectOne()
            .from(RECEIVABLE_ENTRY)
            .where(
                RECEIVABLE_ENTRY.RECEIVABLE_ID.eq(RECEIVABLE.ID),
                RECEIVABLE_ENTRY.KIND.eq(EntryKind.CLEARED.name()),
                RECEIVABLE_ENTRY.REFERENCE.eq(DoubleCheck.COMPARED)));
  }

  private Optional<Receivable> one(Condition condition) {
    return JooqReceivableRows.receivables(db)
        .where(condition)
        .fetchOptional(Records.mapping(JooqReceivableRows::receivable));
  }

  @Override
  public Set<EnterpriseKey> creditorsAmong(Set<EnterpriseKey> enterprises) {
    Long[] keys = enterprises.stream().map(EnterpriseKey::value).toArray(Long[]::new);
    return db.selectDistinct(RECEIVABLE.CREDITOR_KEY)
        .from(RECEIVABLE)
        .where(RECEIVABLE.CREDITOR_KEY.eq(any(keys)))
        .fetchSet(row -> new EnterpriseKey(row.value1()));
  }

  @Override
  public List<Receivable> page(ReceivableQuery query) {
    return JooqReceivableRows.receivables(db)
        .where(
            seat(query.side()),
            JooqReceivableStates.on(query.day(), query.state()),
            row(RECEIVABLE.UPLOADED_AT, RECEIVABLE.ID)
                .lt(query.after().uploadedAt(), query.after().receivable().value()))
        .orderBy(RECEIVABLE.UPLOADED_AT.desc(), RECEIVABLE.ID.desc())
        .limit(query.limit())
        .fetch(Records.mapping(JooqReceivableRows::receivable));
  }

  private static Condition seat(ReceivableQuery.@Nullable Seat seat) {
    return switch (seat) {
      case null -> noCondition();
      case ReceivableQuery.Seat.OfCreditor(long key) -> RECEIVABLE.CREDITOR_KEY.eq(key);
      case ReceivableQuery.Seat.OfDebtor(String uscc) -> RECEIVABLE.DEBTOR_USCC.eq(uscc);
    };
  }

  @Override
  public void addAnswer(ReceivableId id, Answer answer) {
    PaymentAccount account = answer.account();
    db.insertInto(RECEIVABLE_ANSWER)
        .set(RECEIVABLE_ANSWER.RECEIVABLE_ID, id.value())
        .set(RECEIVABLE_ANSWER.NUMBER, answer.number())
        .set(RECEIVABLE_ANSWER.CONFIRMED, answer.confirmed().amount())
        .set(RECEIVABLE_ANSWER.DISPUTED, answer.disputed().amount())
        .set(RECEIVABLE_ANSWER.CURRENCY, answer.confirmed().currency().getCurrencyCode())
        .set(RECEIVABLE_ANSWER.REASON, answer.reason())
        .set(RECEIVABLE_ANSWER.ACCOUNT_HOLDER, account == null ? null : account.holder())
        .set(RECEIVABLE_ANSWER.ACCOUNT_NUMBER, account == null ? null : account.number())
        .set(RECEIVABLE_ANSWER.ACCOUNT_BANK, account == null ? null : account.bank())
        .set(RECEIVABLE_ANSWER.ANSWERED_AT, answer.answeredAt())
        .set(RECEIVABLE_ANSWER.ANSWERED_BY, answer.answeredBy())
        .execute();
  }

  @Override
  public void disclose(ReceivableId id, InstitutionId institution, String actor, Instant at) {
    db.insertInto(RECEIVABLE_DISCLOSURE)
        .set(RECEIVABLE_DISCLOSURE.RECEIVABLE_ID, id.value())
        .set(RECEIVABLE_DISCLOSURE.INSTITUTION, institution.value())
        .set(RECEIVABLE_DISCLOSURE.DISCLOSED_AT, at)
        .set(RECEIVABLE_DISCLOSURE.DISCLOSED_BY, actor)
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public List<InstitutionId> holders(ReceivableId id) {
    return db.selectDistinct(RECEIVABLE_INTEREST.HOLDER.convertFrom(InstitutionId::new))
        .from(RECEIVABLE_INTEREST)
        .where(
            RECEIVABLE_INTEREST.RECEIVABLE_ID.eq(id.value()),
            RECEIVABLE_INTEREST.STATE.eq("REGISTERED"))
        .orderBy(RECEIVABLE_INTEREST.HOLDER)
        .fetch(it -> it.value1());
  }

  @Override
  public List<InstitutionId> disclosedTo(ReceivableId id) {
    return db.select(RECEIVABLE_DISCLOSURE.INSTITUTION.convertFrom(InstitutionId::new))
        .from(RECEIVABLE_DISCLOSURE)
        .where(RECEIVABLE_DISCLOSURE.RECEIVABLE_ID.eq(id.value()))
        .orderBy(RECEIVABLE_DISCLOSURE.DISCLOSED_AT, RECEIVABLE_DISCLOSURE.INSTITUTION)
        .fetch(it -> it.value1());
  }
}
