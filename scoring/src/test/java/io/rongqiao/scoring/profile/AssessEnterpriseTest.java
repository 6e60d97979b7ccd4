package io.rongqiao.scoring.profile;

import static io.rongqiao.migrations.schema.Tables.ASSESSMENT;
import static io.rongqiao.migrations.schema.Tables.OUTBOX;
import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.profile.ScoringPlace.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.Trading;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessEnterpriseTest {

  private static final Instant RECORDED = Instant.parse("2020-02-28T08:00:00.123456Z");
  private static final UUID BANK = new UUID(7, 7);
  private static final ScratchDatabase DATABASE = ScratchDatabase.create();

  private final ScoringPlace place = new ScoringPlace(DATABASE);
  private final JooqAssessments assessments = place.assessments;
  private final KnownEvidence evidence = new KnownEvidence();
  private final AssessEnterprise assessing = place.assessing(evidence, place.outbox);
  private final EnterpriseKey enterprise = place.register(UUID.randomUUID().toString());

  @AfterAll
  static void dropDatabase() {
    DATABASE.close();
  }

  @BeforeEach
  void recordSteadyTrade() {
    evidence.record(RECORDED, Trading.steady(36, 500_000));
  }

  @Test
  void keepsAndPublishesWhatItConcludes() {
    SealedProfile sealed = assess(profileConsent().id());

    assertThat(sealed.assessment())
        .isInstanceOfSatisfying(
            Assessment.Graded.class, it -> assertThat(it.grade()).isEqualTo(RiskGrade.C));
    assertThat(sealed.profile().provenance().watermark()).isEqualTo(RECORDED);
    assertThat(place.own(enterprise, () -> assessments.latest(enterprise))).contains(sealed);
    assertThat(published())
        .contains("\"outcome\":\"GRADED\"", sealed.digest(), "\"reasons\":[\"R01\"");
  }

  @Test
  void knowsWhichDeliveriesAProfileIncludes() throws SQLException {
    Consent consent = profileConsent();
    LocalDate asOf = assess(consent.id()).profile().asOf();
    deliver(1, RECORDED);
    deliver(2, RECORDED.plusNanos(1_000));

    assertThat(includes(asOf, consent.id(), 1)).isTrue();
    assertThat(includes(asOf, consent.id(), 2)).as("seen later").isFalse();
    assertThat(includes(asOf, consent.id(), 3)).as("no such delivery").isFalse();
    assertThat(includes(asOf.plusDays(1), consent.id(), 1)).isFalse();
    assertThat(includes(asOf, new ConsentId(UUID.randomUUID()), 1)).isFalse();
  }

  private boolean includes(LocalDate asOf, ConsentId consent, long delivery) {
    var arrival = new Assessments.Arrival(enterprise, consent, delivery);
    return place
        .own(enterprise, () -> assessments.includedOf(List.of(arrival), asOf))
        .contains(arrival);
  }

  private static void deliver(long number, Instant visibleAt) throws SQLException {
    UUID load = new UUID(4, number);
    try (Connection connection = DATABASE.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO load (id, provider, idempotency_key, kind, state, process, received_at)
          VALUES ('%1$s', 'tax', '%1$s', 'invoices', 'SUCCEEDED', 'here', now());
          INSERT INTO delivery (id, load_id, provider, kind, content_digest, rows_read, rows_stored,
                                rows_repeated, rows_corrected, rows_rejected, rows_withdrawn)
          VALUES (%2$d, '%1$s', 'tax', 'invoices', decode(repeat('00', 32), 'hex'), 0, 0, 0, 0, 0, 0);
          UPDATE delivery SET visible_at = '%3$s' WHERE id = %2$d
          """
              .formatted(load, number, visibleAt));
    }
  }

  @Test
  void keepsNothingThatIsNotPublished() {
    Consent consent = profileConsent();
    Outbox full =
        _ -> {
          throw new IllegalStateException("the outbox is full");
        };

    assertThatThrownBy(() -> place.assessing(evidence, full).assess(enterprise, DAY, consent.id()))
        .hasMessage("the outbox is full");

    assertThat(place.own(enterprise, () -> assessments.latest(enterprise))).isEmpty();
  }

  @Test
  void readsNothingWithoutConsent() {
    Consent tax =
        place.grant(
            enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE, EnumSet.of(EvidenceFamily.TAX));
    Consent training = place.grant(enterprise, Grantee.PLATFORM, Purpose.MODEL_TRAINING, ALL);
    Consent banks = place.grant(enterprise, Grantee.institution(BANK), Purpose.CREDIT_PROFILE, ALL);
    Consent revoked = profileConsent();
    place.revoke(revoked);

    assertThat(
            List.of(
                assess(tax.id()).assessment(),
                assess(training.id()).assessment(),
                assess(banks.id()).assessment(),
                assess(revoked.id()).assessment(),
                assess(new ConsentId(UUID.randomUUID())).assessment()))
        .containsOnly(new Assessment.ConsentMissing());
    assertThat(place.own(enterprise, () -> assessments.history(enterprise, 9)))
        .hasSize(5)
        .allSatisfy(it -> assertThat(it.profile().families()).isEmpty());
  }

  @Test
  void doesNotTakeTheConsentOfAnother() {
    Consent consent = profileConsent();
    EnterpriseKey other = place.register("another than " + enterprise);

    assertThat(assessing.assess(other, DAY, consent.id()).assessment())
        .isEqualTo(new Assessment.ConsentMissing());
  }

  @Test
  void letsAnInstitutionReadWhileItsConsentLives() {
    assess(profileConsent().id());
    Consent lead = place.grant(enterprise, Grantee.institution(BANK), Purpose.LEAD_DELIVERY, ALL);

    assertThat(readBy(lead)).isPresent();

    place.revoke(lead);
    assertThat(readBy(lead)).isEmpty();
  }

  @Test
  void hidesWhatRestsOnMoreThanTheConsentCovers() {
    assess(profileConsent().id());
    Consent narrow =
        place.grant(
            enterprise,
            Grantee.institution(BANK),
            Purpose.LEAD_DELIVERY,
            EnumSet.of(EvidenceFamily.INVOICE));

    assertThat(readBy(narrow)).isEmpty();
  }

  @Test
  void hidesTheAssessmentsOfOthers() {
    assess(profileConsent().id());
    EnterpriseKey other = place.register("other than " + enterprise);
    var report = new Access.Platform("report");

    assertThat(place.own(other, () -> assessments.latest(enterprise))).isEmpty();
    assertThat(place.transactions.call(report, () -> assessments.latest(enterprise))).isEmpty();
    assertThat(place.transactions.call(report, assessments::count)).isPositive();
  }

  @Test
  void neverChangesWhatWasSealed() {
    UUID sealed = assess(profileConsent().id()).id().value();

    assertThatThrownBy(
            () ->
                place.own(
                    enterprise,
                    () ->
                        place
                            .transactions
                            .dsl()
                            .update(ASSESSMENT)
                            .set(ASSESSMENT.POINTS, 999)
                            .where(ASSESSMENT.ID.eq(sealed))
                            .execute()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void replaysToTheSameBytesAfterMoreHasArrived() {
    Consent consent = profileConsent();
    SealedProfile sealed = assess(consent.id());
    evidence.record(RECORDED.plusMillis(1), Trading.steady(36, 90_000));
    place.reRegister(enterprise, "now called otherwise", LocalDate.of(2001, 1, 1));
    var replay = new ReplayAssessment(place.transactions, evidence, assessments, Champions.NONE);

    ReplayAssessment.Replay again =
        replay.replay(enterprise, sealed.id(), consent.id()).orElseThrow();

    assertThat(again.recomputed()).isEqualTo(sealed.document());
    assertThat(again.isSame()).isTrue();
    assertThat(assess(consent.id()).document()).isNotEqualTo(sealed.document());
  }

  private SealedProfile assess(ConsentId consent) {
    return assessing.assess(enterprise, DAY, consent);
  }

  private Consent profileConsent() {
    return place.grant(enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL);
  }

  private Optional<SealedProfile> readBy(Consent consent) {
    return place.transactions.call(
        new Access.UnderConsent(consent.id().value(), "bank clerk", consent.purpose().name()),
        () -> assessments.latest(enterprise));
  }

  private String published() {
    return place.transactions.call(
        new Access.Platform("relay"),
        () ->
            place
                .transactions
                .dsl()
                .select(OUTBOX.PAYLOAD)
                .from(OUTBOX)
                .where(
                    OUTBOX.KEY.eq(enterprise.toString()), OUTBOX.TOPIC.eq(AssessmentSealed.TOPIC))
                .fetchSingle(OUTBOX.PAYLOAD));
  }
}
