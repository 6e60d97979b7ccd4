package io.rongqiao.scoring.profile;

import static io.rongqiao.migrations.schema.Tables.COUNTERPARTY_MONTH;
import static io.rongqiao.migrations.schema.Tables.ENTERPRISE_PARTY;
import static io.rongqiao.migrations.schema.Tables.INVOICE_MONTH;
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
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.party.PartyRole;
import io.rongqiao.scoring.party.RelatedEnterprise;
import io.rongqiao.scoring.party.TradeRing;
import java.math.BigDecimal;
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

/** Groups and rings as the database tells them to one enterprise of others. */
class ConnectionsReadTest {

  private static final ScratchDatabase DATABASE = ScratchDatabase.create();

  private final DSLContext owner = DSL.using(DATABASE.dataSource(), SQLDialect.POSTGRES);
  private final ScoringPlace place = new ScoringPlace(DATABASE);
  private final JooqEvidenceHistory history = new JooqEvidenceHistory(place.transactions.dsl());
  private final AssessEnterprise assessing = place.assessing(history, place.outbox);
  private final EnterpriseKey first = enterprise();
  private final EnterpriseKey second = enterprise();
  private final EnterpriseKey third = enterprise();
  private final Consent consent = granted(first);
  private final Consent ofSecond = granted(second);

  @BeforeAll
  static void takeDelivery() {
    PointInTimeTest.deliver(DSL.using(DATABASE.dataSource(), SQLDialect.POSTGRES), 1);
  }

  @AfterAll
  static void dropDatabase() {
    DATABASE.close();
  }

  @BeforeEach
  void sellInARing() {
    for (int back = 29; back >= 0; back--) {
      invoiced(first, LAST.minusMonths(back), 400_000);
    }
    sold(first, second, 300_000);
    sold(second, third, 10_000);
    traded("IN", first, third, 200_000);
  }

  @Test
  void findsARingOfThoseWhoAgreedToBeRead() {
    assertThat(assess().profile().connections().rings()).isEmpty();

    granted(third);

    SealedProfile sealed = assess();
    assertThat(sealed.profile().connections().rings())
        .containsExactly(new TradeRing(3, Money.yuan(200_000)));
    assertThat(sealed.assessment().outcome()).isEqualTo(Outcome.GRADED);
  }

  @Test
  void seesNoRingWhereNothingCameBack() {
    granted(third);
    owner
        .deleteFrom(COUNTERPARTY_MONTH)
        .where(COUNTERPARTY_MONTH.DIRECTION.eq("IN"))
        .and(COUNTERPARTY_MONTH.ENTERPRISE_KEY.eq(first.value()))
        .execute();

    assertThat(assess().profile().connections().rings()).isEmpty();
  }

  @Test
  void replaysWhatWasSeenThoughOthersWithdrew() {
    granted(third);
    SealedProfile sealed = assess();

    place.revoke(ofSecond);

    var replay =
        new ReplayAssessment(place.transactions, history, place.assessments, Champions.NONE);
    assertThat(replay.replay(first, sealed.id(), consent.id()).orElseThrow().isSame()).isTrue();
    assertThat(assess().profile().connections().rings()).isEmpty();
  }

  @Test
  void findsTheGroupAsKnownOnTheDay() {
    String person = "P-" + UUID.randomUUID();
    behind(first, "CONTROLLER", person, DAY.minusYears(1));
    behind(second, "LEGAL_REPRESENTATIVE", person, DAY.minusYears(1));
    behind(third, "CONTROLLER", person, DAY.plusDays(1));

    assertThat(assess().profile().connections().related())
        .containsExactly(
            new RelatedEnterprise(second, PartyRole.CONTROLLER, PartyRole.LEGAL_REPRESENTATIVE));
  }

  @Test
  void findsAnOwnerThatIsItselfHere() {
    behind(first, "CONTROLLER", code(second), DAY.minusYears(1));

    assertThat(assess().profile().connections().related())
        .containsExactly(new RelatedEnterprise(second, PartyRole.CONTROLLER, null));
  }

  private SealedProfile assess() {
    return assessing.assess(first, DAY, consent.id());
  }

  private EnterpriseKey enterprise() {
    return place.register(UUID.randomUUID().toString());
  }

  private Consent granted(EnterpriseKey enterprise) {
    return place.grant(enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ScoringPlace.ALL);
  }

  private String code(EnterpriseKey enterprise) {
    return place
        .own(enterprise, () -> place.enterprises.find(enterprise).orElseThrow().uscc())
        .toString();
  }

  private void behind(EnterpriseKey enterprise, String role, String party, LocalDate known) {
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

  private void sold(EnterpriseKey seller, EnterpriseKey buyer, long gross) {
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

  private void invoiced(EnterpriseKey seller, YearMonth month, long net) {
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
