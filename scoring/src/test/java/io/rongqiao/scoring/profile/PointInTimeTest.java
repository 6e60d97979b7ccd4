package io.rongqiao.scoring.profile;

import static io.rongqiao.migrations.schema.Tables.COUNTERPARTY_MONTH;
import static io.rongqiao.migrations.schema.Tables.COURT_RECORD;
import static io.rongqiao.migrations.schema.Tables.DELIVERY;
import static io.rongqiao.migrations.schema.Tables.INVOICE_MONTH;
import static io.rongqiao.migrations.schema.Tables.LOAD;
import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.JooqEvidenceHistory;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A profile sees what was known on its day, and a replay what had been recorded by its watermark.
 */
class PointInTimeTest {

  private static final long EARLY = 1;
  private static final long LATER = 2;
  private static final ScratchDatabase DATABASE = ScratchDatabase.create();

  private final DSLContext owner = DSL.using(DATABASE.dataSource(), SQLDialect.POSTGRES);
  private final ScoringPlace place = new ScoringPlace(DATABASE);
  private final JooqEvidenceHistory history = new JooqEvidenceHistory(place.transactions.dsl());
  private final AssessEnterprise assessing = place.assessing(history, place.outbox);
  private final EnterpriseKey enterprise = place.register(UUID.randomUUID().toString());
  private final Consent consent =
      place.grant(enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ScoringPlace.ALL);

  @BeforeAll
  static void takeDelivery() {
    deliver(DSL.using(DATABASE.dataSource(), SQLDialect.POSTGRES), EARLY);
  }

  @AfterAll
  static void dropDatabase() {
    DATABASE.close();
  }

  @BeforeEach
  void deliverThreeYears() {
    for (int back = 35; back >= 0; back--) {
      YearMonth month = LAST.minusMonths(back);
      sold(month, month, 500_000, EARLY, 1);
      bought(month, "seller " + back % 9, 100_000);
    }
    sued("case known", DAY.minusMonths(5), EARLY);
  }

  @Test
  void readsWhatWasDelivered() {
    CreditProfile profile = assess().profile();

    assertThat(profile.features().value("sales_net_24m")).isEqualTo(12_000_000);
    assertThat(profile.features().value("supplier_count_12m")).isEqualTo(9);
    assertThat(profile.features().value("court_defendant_count_24m")).isEqualTo(1);
    assertThat(profile.provenance().watermark()).isEqualTo(visible(EARLY));
    assertThat(profile.assessment().outcome()).isEqualTo(Outcome.GRADED);
  }

  @Test
  void changesNothingByWhatBecameKnownAfterTheDay() {
    SealedProfile before = assess();

    sold(LAST, LAST.plusMonths(1), -400_000, EARLY, 2);
    sold(LAST.plusMonths(1), LAST.plusMonths(1), 800_000, EARLY, 1);
    sued("case published later", DAY.plusDays(1), EARLY);

    assertThat(assess().document()).isEqualTo(before.document());
  }

  @Test
  void replaysPastWhatBecameVisibleLaterThoughItBeganBefore() throws SQLException {
    var replay =
        new ReplayAssessment(place.transactions, history, place.assessments, Champions.NONE);
    SealedProfile sealed;
    try (Connection load = DATABASE.dataSource().getConnection()) {
      load.setAutoCommit(false);
      DSL.using(load).fetch("SELECT now()");
      sealed = assess();
      deliver(DSL.using(load), LATER);
      load.commit();
    }

    sold(LAST, LAST, -400_000, LATER, 2);
    sued("case recorded later", DAY.minusDays(9), LATER);

    assertThat(replay.replay(enterprise, sealed.id(), consent.id()).orElseThrow().isSame())
        .isTrue();
    assertThat(assess().digest()).isNotEqualTo(sealed.digest());
    assertThat(visible(LATER)).isAfter(visible(EARLY));
  }

  /** A delivery that rows can be of. */
  static void deliver(DSLContext db, long number) {
    var load = new UUID(0, number);
    db.insertInto(LOAD)
        .set(LOAD.ID, load)
        .set(LOAD.PROVIDER, "test")
        .set(LOAD.IDEMPOTENCY_KEY, "delivery " + number)
        .set(LOAD.KIND, "invoices")
        .set(LOAD.STATE, "SUCCEEDED")
        .set(LOAD.PROCESS, "test")
        .set(LOAD.RECEIVED_AT, Instant.EPOCH)
        .execute();
    db.insertInto(DELIVERY)
        .set(DELIVERY.ID, number)
        .set(DELIVERY.LOAD_ID, load)
        .set(DELIVERY.PROVIDER, "test")
        .set(DELIVERY.KIND, "invoices")
        .set(DELIVERY.CONTENT_DIGEST, new byte[32])
        .set(DELIVERY.ROWS_READ, 0L)
        .set(DELIVERY.ROWS_STORED, 0L)
        .set(DELIVERY.ROWS_REPEATED, 0L)
        .set(DELIVERY.ROWS_CORRECTED, 0L)
        .set(DELIVERY.ROWS_REJECTED, 0L)
        .set(DELIVERY.ROWS_WITHDRAWN, 0L)
        .execute();
  }

  private Instant visible(long delivery) {
    return owner
        .select(DELIVERY.VISIBLE_AT)
        .from(DELIVERY)
        .where(DELIVERY.ID.eq(delivery))
        .fetchOptional(DELIVERY.VISIBLE_AT)
        .orElseThrow();
  }

  private SealedProfile assess() {
    return assessing.assess(enterprise, DAY, consent.id());
  }

  private void sold(YearMonth month, YearMonth known, long net, long delivery, int part) {
    invoiced("OUT", month, known, net, delivery, part);
  }

  private void bought(YearMonth month, String seller, long net) {
    invoiced("IN", month, month, net, EARLY, 1);
    owner
        .insertInto(COUNTERPARTY_MONTH)
        .set(COUNTERPARTY_MONTH.ENTERPRISE_KEY, enterprise.value())
        .set(COUNTERPARTY_MONTH.DELIVERY_ID, EARLY)
        .set(COUNTERPARTY_MONTH.MONTH, month.atDay(1))
        .set(COUNTERPARTY_MONTH.KNOWN_MONTH, month.atDay(1))
        .set(COUNTERPARTY_MONTH.PART, 1)
        .set(COUNTERPARTY_MONTH.DIRECTION, "IN")
        .set(COUNTERPARTY_MONTH.CURRENCY, "CNY")
        .set(COUNTERPARTY_MONTH.COUNTERPARTY, seller)
        .set(COUNTERPARTY_MONTH.VALID_COUNT, 1L)
        .set(COUNTERPARTY_MONTH.GROSS, BigDecimal.valueOf(net))
        .execute();
  }

  private void invoiced(
      String direction, YearMonth month, YearMonth known, long net, long delivery, int part) {
    owner
        .insertInto(INVOICE_MONTH)
        .set(INVOICE_MONTH.ENTERPRISE_KEY, enterprise.value())
        .set(INVOICE_MONTH.DELIVERY_ID, delivery)
        .set(INVOICE_MONTH.MONTH, month.atDay(1))
        .set(INVOICE_MONTH.KNOWN_MONTH, known.atDay(1))
        .set(INVOICE_MONTH.PART, part)
        .set(INVOICE_MONTH.DIRECTION, direction)
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

  private void sued(String reference, LocalDate published, long delivery) {
    owner
        .insertInto(COURT_RECORD)
        .set(COURT_RECORD.ENTERPRISE_KEY, enterprise.value())
        .set(COURT_RECORD.DELIVERY_ID, delivery)
        .set(COURT_RECORD.VALID_FROM, published.minusDays(40))
        .set(COURT_RECORD.KNOWN_ON, published)
        .set(COURT_RECORD.REVISION, (short) 0)
        .set(COURT_RECORD.REFERENCE, reference)
        .set(COURT_RECORD.ROLE, "DEFENDANT")
        .set(COURT_RECORD.KIND, "CONTRACT")
        .set(COURT_RECORD.PUBLISHED_ON, published)
        .execute();
  }
}
