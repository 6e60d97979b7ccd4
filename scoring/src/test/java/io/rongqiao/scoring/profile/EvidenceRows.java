package io.rongqiao.scoring.profile;

import static io.rongqiao.migrations.schema.Tables.COUNTERPARTY_MONTH;
import static io.rongqiao.migrations.schema.Tables.ENTERPRISE_PARTY;
import static io.rongqiao.migrations.schema.Tables.INVOICE_MONTH;
import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.LAST;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Evidence put straight into the tables, all of it brought by delivery 1. */
final class EvidenceRows {

  private final DSLContext owner;
  private final ScoringPlace place;

  EvidenceRows(ScratchDatabase database, ScoringPlace place) {
    this.owner = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    this.place = place;
  }

  String code(EnterpriseKey enterprise) {
    return place
        .own(enterprise, () -> place.enterprises.find(enterprise).orElseThrow().uscc())
        .toString();
  }

  void bought(EnterpriseKey buyer, EnterpriseKey seller, long gross) {
    traded("IN", buyer, seller, gross);
  }

  void behind(EnterpriseKey enterprise, String role, String party, LocalDate known) {
    owner
        .insertInto(ENTERPRISE_PARTY)
        .set(ENTERPRISE_PARTY.ENTERPRISE_KEY, enterprise.value())
        .set(ENTERPRISE_PARTY.DELIVERY_ID, 1L)
        .set(ENTERPRISE_PARTY.RECORDED_AT, ScoringPlace.NOW)
        .set(ENTERPRISE_PARTY.VALID_FROM, DAY.minusYears(2))
        .set(ENTERPRISE_PARTY.KNOWN_ON, known)
        .set(ENTERPRISE_PARTY.REVISION, (short) 0)
        .set(ENTERPRISE_PARTY.ROLE, role)
        .set(ENTERPRISE_PARTY.PARTY, party)
        .set(ENTERPRISE_PARTY.NATURAL_PERSON, party.startsWith("P-"))
        .execute();
  }

  void sold(EnterpriseKey seller, EnterpriseKey buyer, long gross) {
    traded("OUT", seller, buyer, gross);
  }

  private void traded(String direction, EnterpriseKey one, EnterpriseKey partner, long gross) {
    owner
        .insertInto(COUNTERPARTY_MONTH)
        .set(COUNTERPARTY_MONTH.ENTERPRISE_KEY, one.value())
        .set(COUNTERPARTY_MONTH.DELIVERY_ID, 1L)
        .set(COUNTERPARTY_MONTH.RECORDED_AT, ScoringPlace.NOW)
        .set(COUNTERPARTY_MONTH.MONTH, LAST.atDay(1))
        .set(COUNTERPARTY_MONTH.KNOWN_MONTH, LAST.atDay(1))
        .set(COUNTERPARTY_MONTH.PART, 1)
        .set(COUNTERPARTY_MONTH.DIRECTION, direction)
        .set(COUNTERPARTY_MONTH.CURRENCY, "CNY")
        .set(COUNTERPARTY_MONTH.COUNTERPARTY, code(partner))
        .set(COUNTERPARTY_MONTH.VALID_COUNT, 1L)
        .set(COUNTERPARTY_MONTH.GROSS, BigDecimal.valueOf(gross))
        .execute();
  }

  void invoiced(EnterpriseKey seller, YearMonth month, long net) {
    owner
        .insertInto(INVOICE_MONTH)
        .set(INVOICE_MONTH.ENTERPRISE_KEY, seller.value())
        .set(INVOICE_MONTH.DELIVERY_ID, 1L)
        .set(INVOICE_MONTH.RECORDED_AT, ScoringPlace.NOW)
        .set(INVOICE_MONTH.MONTH, month.atDay(1))
        .set(INVOICE_MONTH.KNOWN_MONTH, month.atDay(1))
        .set(INVOICE_MONTH.PART, 1)
        .set(INVOICE_MONTH.DIRECTION, "OUT")
        .set(INVOICE_MONTH.CURRENCY, "CNY")
        .set(INVOICE_MONTH.VALID_COUNT, 1L)
        .set(INVOICE_MONTH.RED_COUNT, 0L)
        .set(INVOICE_MONTH.VOID_COUNT, 0L)
        .set(INVOICE_MONTH.NET, BigDecimal.valueOf(net))
        .set(INVOICE_MONTH.TAX, BigDecimal.ZERO)
        .set(INVOICE_MONTH.GROSS, BigDecimal.valueOf(net))
        .set(INVOICE_MONTH.RED_GROSS, BigDecimal.ZERO)
        .set(INVOICE_MONTH.VOIDED_GROSS, BigDecimal.ZERO)
        .execute();
  }
}
