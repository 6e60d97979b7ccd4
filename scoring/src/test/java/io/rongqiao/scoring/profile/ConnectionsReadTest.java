package io.rongqiao.scoring.profile;

import static io.rongqiao.migrations.schema.Tables.COUNTERPARTY_MONTH;
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
  private final EvidenceRows rows = new EvidenceRows(DATABASE, place);
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
      rows.invoiced(first, LAST.minusMonths(back), 400_000);
    }
    rows.sold(first, second, 300_000);
    rows.sold(second, third, 10_000);
    rows.bought(first, third, 200_000);
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
    rows.behind(first, "CONTROLLER", person, DAY.minusYears(1));
    rows.behind(second, "LEGAL_REPRESENTATIVE", person, DAY.minusYears(1));
    rows.behind(third, "CONTROLLER", person, DAY.plusDays(1));

    assertThat(assess().profile().connections().related())
        .containsExactly(
            new RelatedEnterprise(second, PartyRole.CONTROLLER, PartyRole.LEGAL_REPRESENTATIVE));
  }

  @Test
  void findsAnOwnerThatIsItselfHere() {
    rows.behind(first, "CONTROLLER", rows.code(second), DAY.minusYears(1));

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
}
