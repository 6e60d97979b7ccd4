package io.rongqiao.matching.receivable;

import static io.rongqiao.migrations.schema.Tables.INVOICE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;

/** {@link InvoiceEvidence} from the invoices that providers delivered. */
public final class JooqInvoiceEvidence implements InvoiceEvidence {

  private final DSLContext db;

  public JooqInvoiceEvidence(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<String, Standing> of(
      EnterpriseKey enterprise, Side side, Collection<InvoiceIdentity> invoices) {
    Map<String, Standing> found = new HashMap<>();
    if (invoices.isEmpty()) {
      return found;
    }
    db.select(
            INVOICE.CODE,
            INVOICE.NUMBER,
            INVOICE.STATUS,
            INVOICE.GROSS,
            INVOICE.CURRENCY,
            INVOICE.ISSUED_ON,
            INVOICE.KNOWN_ON,
            INVOICE.COUNTERPARTY)
        .distinctOn(INVOICE.NUMBER, INVOICE.CODE, INVOICE.ORDINAL)
        .from(INVOICE)
        .where(
            INVOICE.ENTERPRISE_KEY.eq(enterprise.value()),
            INVOICE.DIRECTION.eq(side == Side.CREDITOR ? "OUT" : "IN"),
            INVOICE.NUMBER.in(numbers(invoices)))
        .orderBy(INVOICE.NUMBER, INVOICE.CODE, INVOICE.ORDINAL.desc(), INVOICE.REVISION.desc())
        .forEach(row -> found.merge(identity(row), standing(row), JooqInvoiceEvidence::better));
    found.keySet().retainAll(invoices.stream().map(InvoiceIdentity::canonical).toList());
    return found;
  }

  @Override
  public List<RedLetter> redLetters(EnterpriseKey seller, LocalDate from) {
    var later = INVOICE.as("later");
    return db.select(
            INVOICE.CODE,
            INVOICE.NUMBER,
            INVOICE.GROSS,
            INVOICE.CURRENCY,
            INVOICE.ISSUED_ON,
            INVOICE.COUNTERPARTY)
        .from(INVOICE)
        .where(
            INVOICE.ENTERPRISE_KEY.eq(seller.value()),
            INVOICE.DIRECTION.eq("OUT"),
            INVOICE.STATUS.eq("RED"),
            INVOICE.ISSUED_ON.ge(from),
            notExists(
                selectOne()
                    .from(later)
                    .where(
                        later.ENTERPRISE_KEY.eq(INVOICE.ENTERPRISE_KEY),
                        later.NUMBER.eq(INVOICE.NUMBER),
                        later.CODE.eq(INVOICE.CODE),
                        later.DIRECTION.eq(INVOICE.DIRECTION),
                        later.ORDINAL.eq(INVOICE.ORDINAL),
                        later.REVISION.gt(INVOICE.REVISION))))
        .orderBy(INVOICE.ISSUED_ON, INVOICE.NUMBER, INVOICE.CODE, INVOICE.ORDINAL)
        .fetch(
            row ->
                new RedLetter(
                    identity(row),
                    new Money(
                        row.get(INVOICE.GROSS).negate(),
                        Currency.getInstance(row.get(INVOICE.CURRENCY))),
                    row.get(INVOICE.ISSUED_ON),
                    row.get(INVOICE.COUNTERPARTY)));
  }

  /** As stated, and as the evidence may have it without the marks that people put in. */
  private static List<String> numbers(Collection<InvoiceIdentity> invoices) {
    return invoices.stream()
        .flatMap(it -> Stream.of(it.number(), it.plainNumber(), it.canonical()))
        .distinct()
        .toList();
  }

  private static String identity(Record row) {
    return InvoiceIdentity.canonical(row.get(INVOICE.CODE), row.get(INVOICE.NUMBER));
  }

  private static Standing standing(Record row) {
    Status status =
        switch (row.get(INVOICE.STATUS)) {
          case "VALID" -> Status.VALID;
          case "VOID" -> Status.VOID;
          default -> Status.OTHER;
        };
    return new Standing(
        status,
        new Money(row.get(INVOICE.GROSS), Currency.getInstance(row.get(INVOICE.CURRENCY))),
        row.get(INVOICE.ISSUED_ON),
        row.get(INVOICE.KNOWN_ON),
        row.get(INVOICE.COUNTERPARTY));
  }

  /** Where a feed repeats a number, a valid invoice speaks for it. */
  private static Standing better(Standing one, Standing other) {
    return other.status() == Status.VALID ? other : one;
  }
}
