package io.rongqiao.scoring.profile;

import static io.rongqiao.migrations.schema.Tables.ACCESS_LOG;
import static io.rongqiao.migrations.schema.Tables.ENTERPRISE_PARTY;
import static io.rongqiao.migrations.schema.Tables.INVOICE_MONTH;
import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.LAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.JooqEvidenceHistory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several enterprises assessed at once, each as if it were alone. */
class AssessTogetherTest {

  private static final ScratchDatabase DATABASE = ScratchDatabase.create();

  private final DSLContext owner = DSL.using(DATABASE.dataSource(), SQLDialect.POSTGRES);
  private final ScoringPlace place = new ScoringPlace(DATABASE);
  private final EvidenceRows rows = new EvidenceRows(DATABASE, place);
  private final JooqEvidenceHistory history = new JooqEvidenceHistory(place.transactions.dsl());
  private final AssessEnterprise alone = place.assessing(history, place.outbox);
  private final AssessTogether together = place.assessingTogether(history);

  @BeforeAll
  static void takeDelivery() {
    PointInTimeTest.deliver(DSL.using(DATABASE.dataSource(), SQLDialect.POSTGRES), 1);
  }

  @AfterAll
  static void dropDatabase() {
    DATABASE.close();
  }

  @Test
  void concludesOfEachWhatItConcludesOfItAlone() {
    var random = new Random(161);
    for (int round = 0; round < 5; round++) {
      Map<EnterpriseKey, ConsentId> due = traders(random, 2 + random.nextInt(6));

      List<SealedProfile> sealed = together.assess(due, DAY, AssessTogether.access(due.values()));

      assertThat(sealed)
          .extracting(SealedProfile::document)
          .containsExactlyElementsOf(
              due.entrySet().stream()
                  .map(it -> alone.assess(it.getKey(), DAY, it.getValue()).document())
                  .toList());
    }
  }

  @Test
  void keepsAndPublishesEach() {
    Map<EnterpriseKey, ConsentId> due = traders(new Random(1), 3);

    for (SealedProfile sealed : together.assess(due, DAY, AssessTogether.access(due.values()))) {
      EnterpriseKey enterprise = sealed.profile().enterprise();
      assertThat(place.own(enterprise, () -> place.assessments.latest(enterprise)))
          .contains(sealed);
      assertThat(
              owner.fetchValue(
                  "SELECT count(*) FROM outbox WHERE key = {0}", enterprise.toString()))
          .as("the consent and the assessment")
          .isEqualTo(2L);
    }
  }

  @Test
  void keepsNothingWhereOneConsentHasEndedMeanwhile() {
    EnterpriseKey first = trader(300_000);
    EnterpriseKey second = trader(400_000);
    Consent lasting = granted(first, ScoringPlace.ALL);
    Consent revoked = granted(second, ScoringPlace.ALL);
    place.revoke(revoked);
    Map<EnterpriseKey, ConsentId> due = Map.of(first, lasting.id(), second, revoked.id());

    assertThatThrownBy(() -> together.assess(due, DAY, AssessTogether.access(due.values())))
        .isInstanceOf(AssessTogether.ConsentNotLive.class);

    assertThat(place.own(first, () -> place.assessments.latest(first))).isEmpty();
    assertThat(readings(lasting)).as("what was asked for is written all the same").isOne();
    assertThat(readings(revoked)).isOne();
  }

  @Test
  void readsOfEachOnlyWhatItsOwnConsentCovers() {
    EnterpriseKey open = trader(300_000);
    EnterpriseKey reserved = trader(400_000);
    EnterpriseKey silent = trader(500_000);
    EnterpriseKey left = trader(600_000);
    List.of(open, reserved, silent, left)
        .forEach(it -> rows.behind(it, "CONTROLLER", "P-" + it, DAY.minusYears(1)));
    Consent ended = granted(left, ScoringPlace.ALL);
    place.revoke(ended);
    Access access =
        AssessTogether.access(
            List.of(
                granted(open, ScoringPlace.ALL).id(),
                granted(reserved, EnumSet.of(EvidenceFamily.INVOICE)).id(),
                ended.id()));

    assertThat(place.transactions.call(access, this::partiesSeen)).containsExactly(open.value());
    assertThat(place.transactions.call(access, this::invoicesSeen))
        .containsExactlyInAnyOrder(open.value(), reserved.value());
  }

  @Test
  void concludesForNobodyWhoDidNotConsent() {
    EnterpriseKey asked = trader(300_000);
    EnterpriseKey other = trader(400_000);
    Consent consent = granted(asked, ScoringPlace.ALL);
    SealedProfile sealed = alone.assess(other, DAY, granted(other, ScoringPlace.ALL).id());
    var foreign =
        new SealedProfile(
            new AssessmentId(UUID.randomUUID()),
            consent.id(),
            sealed.profile(),
            sealed.document(),
            sealed.digest(),
            sealed.sealedAt());

    assertThatThrownBy(
            () ->
                place.transactions.run(
                    AssessTogether.access(List.of(consent.id())),
                    () -> place.assessments.addAll(List.of(foreign))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void isNoPlatformsOwnBookkeeping() {
    Consent consent = granted(trader(300_000), ScoringPlace.ALL);

    assertThat(
            place.transactions.call(
                AssessTogether.access(List.of(consent.id())),
                () -> place.transactions.dsl().fetchValue("SELECT acts_for_platform()")))
        .isEqualTo(false);
  }

  private Set<Long> partiesSeen() {
    return place
        .transactions
        .dsl()
        .selectDistinct(ENTERPRISE_PARTY.ENTERPRISE_KEY)
        .from(ENTERPRISE_PARTY)
        .fetchSet(ENTERPRISE_PARTY.ENTERPRISE_KEY);
  }

  private Set<Long> invoicesSeen() {
    return place
        .transactions
        .dsl()
        .selectDistinct(INVOICE_MONTH.ENTERPRISE_KEY)
        .from(INVOICE_MONTH)
        .fetchSet(INVOICE_MONTH.ENTERPRISE_KEY);
  }

  private int readings(Consent consent) {
    return owner.fetchCount(ACCESS_LOG, ACCESS_LOG.CONSENT_ID.eq(consent.id().value()));
  }

  /** So many who trade in rings, some of them with the same person behind them. */
  private Map<EnterpriseKey, ConsentId> traders(Random random, int count) {
    List<EnterpriseKey> keys = new ArrayList<>();
    Map<EnterpriseKey, ConsentId> due = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      EnterpriseKey key = trader(100_000 + random.nextInt(900_000));
      Set<EvidenceFamily> families =
          random.nextBoolean() ? ScoringPlace.ALL : EnumSet.of(EvidenceFamily.INVOICE);
      keys.add(key);
      due.put(key, granted(key, families).id());
    }
    String person = "P-" + UUID.randomUUID();
    for (int i = 0; i < count; i++) {
      EnterpriseKey key = keys.get(i);
      EnterpriseKey next = keys.get((i + 1) % count);
      rows.sold(key, next, 50_000 + random.nextInt(100_000));
      rows.bought(next, key, 50_000 + random.nextInt(100_000));
      if (random.nextBoolean()) {
        rows.behind(key, "CONTROLLER", person, DAY.minusYears(1));
      }
    }
    return due;
  }

  private EnterpriseKey trader(long sales) {
    EnterpriseKey key = place.register(UUID.randomUUID().toString());
    for (int back = 29; back >= 0; back--) {
      rows.invoiced(key, LAST.minusMonths(back), sales);
    }
    return key;
  }

  private Consent granted(EnterpriseKey enterprise, Set<EvidenceFamily> families) {
    return place.grant(enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE, families);
  }
}
