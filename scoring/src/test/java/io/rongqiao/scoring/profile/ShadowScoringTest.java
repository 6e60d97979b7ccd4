package io.rongqiao.scoring.profile;

import static io.rongqiao.migrations.schema.Tables.OUTBOX;
import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.profile.ScoringPlace.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.Trading;
import io.rongqiao.scoring.governance.JooqModels;
import io.rongqiao.scoring.governance.ModelFiles;
import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.governance.ModelReading;
import io.rongqiao.scoring.governance.ModelRole;
import io.rongqiao.scoring.governance.RegistryPlace;
import io.rongqiao.scoring.governance.SalesLine;
import io.rongqiao.scoring.governance.shadow.JooqShadowScores;
import io.rongqiao.scoring.governance.shadow.ShadowScore;
import io.rongqiao.scoring.governance.shadow.ShadowScoring;
import io.rongqiao.scoring.governance.shadow.ShadowedAssessments;
import io.rongqiao.scoring.governance.stability.DevelopmentSample;
import io.rongqiao.scoring.governance.stability.Distribution;
import io.rongqiao.scoring.governance.stability.JooqStabilityReadings;
import io.rongqiao.scoring.governance.stability.ReckonStability;
import io.rongqiao.scoring.governance.stability.StabilityLevel;
import io.rongqiao.scoring.governance.stability.StabilityReading;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShadowScoringTest {

  private static final Access PLATFORM = new Access.Platform("test");

  private final ScratchDatabase database = ScratchDatabase.create();
  private final ScoringPlace place = new ScoringPlace(database);
  private final RegistryPlace registry = new RegistryPlace(database);
  private final KnownEvidence evidence = new KnownEvidence();
  private final JooqShadowScores scores = new JooqShadowScores(place.transactions.dsl());
  private final ShadowScoring shadow =
      new ShadowScoring(
          new JooqModels(place.transactions.dsl()), new ModelReading(SalesLine.FOLDER), scores);
  private final AssessEnterprise assessing =
      place.assessing(evidence, place.outbox, new ShadowedAssessments(place.assessments, shadow));
  private final EnterpriseKey enterprise = place.register(UUID.randomUUID().toString());

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @BeforeEach
  void recordSteadyTrade() {
    evidence.record(Instant.parse("2020-02-28T08:00:00Z"), Trading.steady(36, 500_000));
  }

  @Test
  void scoresBesideTheProfileAndLeavesItsBytes() {
    SealedProfile without = assess();
    ModelId champion = champion(1);
    ModelId challenger =
        registry.inForce(
            "two", SalesLine.files(3, "sales_net_24m"), ModelRole.CHALLENGER, RegistryPlace.DAY);

    SealedProfile with = assess();

    assertThat(with.document()).isEqualTo(without.document());
    assertThat(beside(without)).isEmpty();
    assertThat(beside(with))
        .extracting(ShadowScore::model, ShadowScore::role)
        .containsExactly(
            tuple(challenger, ModelRole.CHALLENGER), tuple(champion, ModelRole.CHAMPION));
    assertThat(beside(with).get(0))
        .isInstanceOfSatisfying(
            ShadowScore.Scored.class,
            it -> {
              assertThat(it.score())
                  .isEqualTo(3.0 * with.profile().features().value("sales_net_24m"));
              assertThat(it.reasons()).containsExactly("X1");
            });
  }

  @Test
  void doesNotLetAModelThatFailsSpoilTheProfile() {
    champion(0);

    SealedProfile sealed = assess();

    assertThat(sealed.assessment()).isInstanceOf(Assessment.Graded.class);
    assertThat(beside(sealed))
        .singleElement()
        .isInstanceOfSatisfying(
            ShadowScore.Failed.class,
            it -> assertThat(it.failure()).contains("there is no factor"));
  }

  @Test
  void showsItToWhoMayReadTheAssessment() {
    champion(1);
    SealedProfile sealed = assess();
    Consent lead =
        place.grant(enterprise, Grantee.institution(new UUID(7, 7)), Purpose.LEAD_DELIVERY, ALL);
    Consent narrow =
        place.grant(
            enterprise,
            Grantee.institution(new UUID(7, 8)),
            Purpose.LEAD_DELIVERY,
            EnumSet.of(EvidenceFamily.INVOICE));
    EnterpriseKey other = place.register("other than " + enterprise);

    assertThat(readUnder(lead, sealed)).hasSize(1);
    assertThat(readUnder(narrow, sealed)).isEmpty();
    assertThat(place.own(other, () -> scores.beside(enterprise, sealed.id()))).isEmpty();
    assertThat(place.transactions.call(PLATFORM, () -> scores.beside(enterprise, sealed.id())))
        .isEmpty();
    place.revoke(lead);
    assertThat(readUnder(lead, sealed)).isEmpty();
  }

  @Test
  void scoresNobodyWhoWasNotGraded() {
    champion(1);
    Consent tax =
        place.grant(
            enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE, EnumSet.of(EvidenceFamily.TAX));

    assertThat(beside(assessing.assess(enterprise, DAY, tax.id()))).isEmpty();
  }

  @Test
  void raisesAnAlarmOnceWhenThePopulationHasShifted() {
    ModelFiles files =
        SalesLine.files(1, "sales_net_12m").with(ModelFiles.DEVELOPMENT, smallEnterprises());
    ModelId model = registry.inForce("one", files, ModelRole.CHAMPION, RegistryPlace.DAY);
    for (int one = 0; one < 40; one++) {
      EnterpriseKey each = place.register("enterprise " + one);
      assess(each);
      assess(each);
    }
    var readings = new JooqStabilityReadings(place.transactions.dsl());
    var reckon =
        new ReckonStability(
            place.transactions,
            new JooqModels(place.transactions.dsl()),
            readings,
            place.outbox,
            Clock.systemUTC());

    List<StabilityReading> alarms = reckon.reckon();

    assertThat(alarms)
        .extracting(StabilityReading::characteristic)
        .containsExactly(Distribution.SCORE, "sales_net_12m");
    assertThat(alarms)
        .allSatisfy(
            it -> {
              assertThat(it.enterprises()).isEqualTo(40);
              assertThat(it.level()).isEqualTo(StabilityLevel.SHIFTED);
            });
    assertThat(reckon.reckon()).isEmpty();
    assertThat(place.transactions.call(PLATFORM, () -> readings.of(model))).hasSize(2);
    assertThat(place.transactions.call(PLATFORM, readings::alarms)).hasSize(2);
    assertThat(drifts()).isEqualTo(2);
    assertThat(place.transactions.call(PLATFORM, () -> scores.byGrade(model)))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.enterprises()).isEqualTo(40);
              assertThat(it.probability()).isEqualTo(0.25);
            });
  }

  /** Half of the sample sold less than two million, half of it more; hardly any as much as ours. */
  private static String smallEnterprises() {
    List<Double> edges = List.of(2_000_000.0, 5_000_000.0);
    List<Long> counts = List.of(480L, 500L, 20L, 0L);
    return new DevelopmentSample(
            List.of(
                new Distribution(Distribution.SCORE, edges, counts),
                new Distribution("sales_net_12m", edges, counts)))
        .write();
  }

  private ModelId champion(double factor) {
    return registry.inForce(
        "one", SalesLine.files(factor, "sales_net_12m"), ModelRole.CHAMPION, RegistryPlace.DAY);
  }

  private SealedProfile assess() {
    return assess(enterprise);
  }

  private SealedProfile assess(EnterpriseKey each) {
    Consent consent = place.grant(each, Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL);
    return assessing.assess(each, DAY, consent.id());
  }

  private List<ShadowScore> beside(SealedProfile sealed) {
    return place.own(enterprise, () -> scores.beside(enterprise, sealed.id()));
  }

  private List<ShadowScore> readUnder(Consent consent, SealedProfile sealed) {
    return place.transactions.call(
        new Access.UnderConsent(consent.id().value(), "clerk", consent.purpose().name()),
        () -> scores.beside(enterprise, sealed.id()));
  }

  private int drifts() {
    return place.transactions.call(
        new Access.Platform("relay"),
        () ->
            place
                .transactions
                .dsl()
                .fetchCount(OUTBOX, OUTBOX.EVENT_TYPE.eq("io.rongqiao.scoring.model-drifted.v1")));
  }
}
