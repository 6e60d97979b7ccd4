package io.rongqiao.scoring.profile;

import static io.rongqiao.migrations.schema.Tables.ASSESSMENT;
import static io.rongqiao.migrations.schema.Tables.OUTBOX;
import static io.rongqiao.scoring.feature.Trading.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.ConsentRequest;
import io.rongqiao.scoring.consent.ConsentSigner;
import io.rongqiao.scoring.consent.GrantConsent;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.consent.JooqConsents;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.consent.SigningKey;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.Trading;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessEnterpriseTest {

  private static final Instant NOW = Instant.parse("2020-02-29T08:00:00Z");
  private static final Instant RECORDED = Instant.parse("2020-02-28T08:00:00.123456Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Set<EvidenceFamily> ALL = EnumSet.allOf(EvidenceFamily.class);
  private static final UUID BANK = new UUID(7, 7);

  private static final ScratchDatabase DATABASE = ScratchDatabase.create();

  private final JdbcTransactions transactions =
      new JdbcTransactions(DATABASE.dataSource(), CLOCK, JooqAccessLog::new);
  private final JooqConsents consents = new JooqConsents(transactions.dsl());
  private final JooqEnterprises enterprises = new JooqEnterprises(transactions.dsl());
  private final JooqAssessments assessments = new JooqAssessments(transactions.dsl());
  private final JooqOutbox outbox = new JooqOutbox(transactions.dsl(), UUID::randomUUID);
  private final KnownEvidence evidence = new KnownEvidence();
  private final ReplayAssessment replay = new ReplayAssessment(transactions, evidence, assessments);

  private EnterpriseKey enterprise = Trading.KEY;

  @AfterAll
  static void dropDatabase() {
    DATABASE.close();
  }

  @BeforeEach
  void registerAnEnterprise() {
    enterprise = register(UUID.randomUUID().toString());
    evidence.record(RECORDED, Trading.steady(36, 500_000));
  }

  @Test
  void keepsAndPublishesWhatItConcludes() {
    Consent consent = granted(Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL);

    SealedProfile sealed = assess(consent.id());

    assertThat(sealed.assessment())
        .isInstanceOfSatisfying(
            Assessment.Graded.class, it -> assertThat(it.grade()).isEqualTo(RiskGrade.C));
    assertThat(sealed.profile().provenance().watermark()).isEqualTo(RECORDED);
    assertThat(own(() -> assessments.latest(enterprise))).contains(sealed);
    assertThat(published())
        .contains("\"outcome\":\"GRADED\"", sealed.digest(), "\"reasons\":[\"R04\"");
  }

  @Test
  void keepsNothingThatIsNotPublished() {
    Consent consent = granted(Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL);
    Outbox full =
        _ -> {
          throw new IllegalStateException("the outbox is full");
        };

    assertThatThrownBy(() -> using(full).assess(enterprise, DAY, consent.id()))
        .hasMessage("the outbox is full");

    assertThat(own(() -> assessments.latest(enterprise))).isEmpty();
  }

  @Test
  void readsNothingWithoutConsent() {
    Consent tax = granted(Grantee.PLATFORM, Purpose.CREDIT_PROFILE, Set.of(EvidenceFamily.TAX));
    Consent training = granted(Grantee.PLATFORM, Purpose.MODEL_TRAINING, ALL);
    Consent revoked = granted(Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL);
    revoke(revoked);

    assertThat(assess(tax.id()).assessment()).isEqualTo(new Assessment.ConsentMissing());
    assertThat(assess(training.id()).assessment()).isEqualTo(new Assessment.ConsentMissing());
    assertThat(assess(revoked.id()).assessment()).isEqualTo(new Assessment.ConsentMissing());
    assertThat(assess(new ConsentId(UUID.randomUUID())).assessment())
        .isEqualTo(new Assessment.ConsentMissing());
    assertThat(own(() -> assessments.history(enterprise, 9)))
        .hasSize(4)
        .allSatisfy(it -> assertThat(it.profile().families()).isEmpty());
  }

  @Test
  void doesNotTakeTheConsentOfAnother() {
    Consent consent = granted(Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL);
    EnterpriseKey other = register("another " + enterprise);

    SealedProfile sealed = assessing().assess(other, DAY, consent.id());

    assertThat(sealed.assessment()).isEqualTo(new Assessment.ConsentMissing());
  }

  @Test
  void letsAnInstitutionReadWhileItsConsentLives() {
    assess(granted(Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL).id());
    Consent lead = granted(Grantee.institution(BANK), Purpose.LEAD_DELIVERY, ALL);

    assertThat(readBy(lead)).isPresent();

    revoke(lead);
    assertThat(readBy(lead)).isEmpty();
  }

  @Test
  void hidesWhatRestsOnMoreThanTheConsentCovers() {
    assess(granted(Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL).id());
    Consent narrow =
        granted(
            Grantee.institution(BANK), Purpose.LEAD_DELIVERY, EnumSet.of(EvidenceFamily.INVOICE));

    assertThat(readBy(narrow)).isEmpty();
  }

  @Test
  void hidesTheAssessmentsOfOthers() {
    assess(granted(Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL).id());
    EnterpriseKey other = register("other than " + enterprise);

    assertThat(
            transactions.call(
                new Access.Own(other.value(), "clerk"), () -> assessments.latest(enterprise)))
        .isEmpty();
    assertThat(
            transactions.call(new Access.Platform("report"), () -> assessments.latest(enterprise)))
        .isEmpty();
    assertThat(transactions.call(new Access.Platform("report"), assessments::count)).isPositive();
  }

  @Test
  void neverChangesWhatWasSealed() {
    SealedProfile sealed = assess(granted(Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL).id());

    assertThatThrownBy(
            () ->
                transactions.run(
                    new Access.Own(enterprise.value(), "clerk"),
                    () ->
                        transactions
                            .dsl()
                            .update(ASSESSMENT)
                            .set(ASSESSMENT.POINTS, 999)
                            .where(ASSESSMENT.ID.eq(sealed.id().value()))
                            .execute()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void replaysToTheSameBytesAfterMoreHasArrived() {
    Consent consent = granted(Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL);
    SealedProfile sealed = assess(consent.id());
    evidence.record(RECORDED.plusMillis(1), Trading.steady(36, 90_000));
    reRegister("now called otherwise", LocalDate.of(2001, 1, 1));

    Optional<ReplayAssessment.Replay> replayed =
        replay.replay(enterprise, sealed.id(), consent.id());

    assertThat(replayed.orElseThrow().recomputed()).isEqualTo(sealed.document());
    assertThat(replayed.orElseThrow().isSame()).isTrue();
    assertThat(assess(consent.id()).document()).isNotEqualTo(sealed.document());
  }

  private SealedProfile assess(ConsentId consent) {
    return assessing().assess(enterprise, DAY, consent);
  }

  private AssessEnterprise assessing() {
    return using(outbox);
  }

  private AssessEnterprise using(Outbox facts) {
    return new AssessEnterprise(
        transactions,
        consents,
        enterprises,
        evidence,
        assessments,
        facts,
        UUID::randomUUID,
        CLOCK,
        () -> DAY);
  }

  private Consent granted(Grantee grantee, Purpose purpose, Set<EvidenceFamily> families) {
    var signer = new ConsentSigner(SigningKey.fresh(new SecureRandom()));
    var grant =
        new GrantConsent(
            transactions, consents, signer, outbox, UUID::randomUUID, CLOCK, () -> DAY);
    return grant.grant(
        new ConsentRequest(enterprise, grantee, families, purpose, DAY.plusYears(1)), "owner");
  }

  private void revoke(Consent consent) {
    transactions.run(
        new Access.Own(enterprise.value(), "owner"),
        () -> consents.revoke(consent.id(), NOW, "owner"));
  }

  private Optional<SealedProfile> readBy(Consent consent) {
    return transactions.call(
        new Access.UnderConsent(consent.id().value(), "bank clerk", consent.purpose().name()),
        () -> assessments.latest(enterprise));
  }

  private <T> T own(Supplier<T> reading) {
    return transactions.call(new Access.Own(enterprise.value(), "owner"), reading);
  }

  private String published() {
    return transactions.call(
        new Access.Platform("relay"),
        () ->
            transactions
                .dsl()
                .select(OUTBOX.PAYLOAD)
                .from(OUTBOX)
                .where(
                    OUTBOX.KEY.eq(enterprise.toString()), OUTBOX.TOPIC.eq(AssessmentSealed.TOPIC))
                .fetchSingle(OUTBOX.PAYLOAD));
  }

  private EnterpriseKey register(String name) {
    var code = TestCodes.codeFor(new ProviderIdentifier("test", name));
    return transactions.call(
        new Access.Platform("test"),
        () -> enterprises.register(Registration.named(code, name), NOW));
  }

  private void reRegister(String name, LocalDate established) {
    transactions.run(
        new Access.Platform("test"),
        () -> {
          var code = enterprises.find(enterprise).orElseThrow().uscc();
          enterprises.register(
              new Registration(code, name, established, null, null, null, null, null), NOW);
        });
  }
}
