package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.profile.ScoringPlace.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.champion.Champion;
import io.rongqiao.scoring.champion.Conclusion;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.defaultrisk.calibration.Confidence;
import io.rongqiao.scoring.defaultrisk.calibration.MasterScale;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.Trading;
import io.rongqiao.scoring.governance.Decision;
import io.rongqiao.scoring.governance.JooqModels;
import io.rongqiao.scoring.governance.LearntCard;
import io.rongqiao.scoring.governance.ModelFiles;
import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.governance.ModelReading;
import io.rongqiao.scoring.governance.ModelRole;
import io.rongqiao.scoring.governance.RegistryPlace;
import io.rongqiao.scoring.governance.SalesLine;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.governance.leading.CountOutcomes;
import io.rongqiao.scoring.governance.leading.JooqSegmentOutcomes;
import io.rongqiao.scoring.governance.leading.RegisteredChampions;
import io.rongqiao.scoring.scorecard.ColdStart;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An approved champion leads where outcomes enough stand, and the expert's card elsewhere. */
class ChampionLeadsTest {

  private static final int ENOUGH_BAD = ColdStart.FEWEST_DEFAULTS;
  private static final int ENOUGH_GOOD = ColdStart.FEWEST_GOODS;
  private static final String COUNT = "SELECT count_segment_outcomes(DATE '2020-02-29', 12)";

  private final ScratchDatabase database = ScratchDatabase.create();
  private final ScoringPlace place = new ScoringPlace(database);
  private final RegistryPlace registry = new RegistryPlace(database);
  private final KnownEvidence evidence = new KnownEvidence();
  private final JooqSegmentOutcomes outcomes = new JooqSegmentOutcomes(place.transactions.dsl());
  private final EnterpriseKey enterprise = manufacturer();
  private final Consent consent =
      place.grant(enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL);

  @TempDir private Path folder;

  @BeforeEach
  void recordSteadyTrade() {
    evidence.record(Instant.parse("2020-02-28T08:00:00Z"), Trading.steady(36, 500_000));
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void leadsOnceEnoughOutcomesStandAndNotBefore() throws IOException, SQLException {
    champion("champion-1", 1);
    outcomesOf(ENOUGH_GOOD, ENOUGH_BAD - 1);
    SealedProfile before = assess();
    outcomesOf(ENOUGH_GOOD, ENOUGH_BAD);
    SealedProfile after = assess();

    assertThat(graded(before).isProvisional()).isTrue();
    assertThat(before.profile().provenance().scorecard()).isEqualTo(Scorecards.current().version());
    assertThat(after.profile().provenance().scorecard()).isEqualTo("champion-1");
    DefaultRisk risk = risk(after);
    assertThat(risk.probability()).isBetween(risk.from(), risk.below());
    assertThat(risk.horizonMonths()).isEqualTo(12);
    assertThat(graded(after).grade())
        .isEqualTo(MasterScale.current().grade(risk.probability()).risk());
    assertThat(after.profile().codes()).containsEntry("risk_grade", graded(after).grade().name());
    assertThat(graded(after).reasons()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void keepsTheExpertsCardWhereNobodyApprovedAModel() throws SQLException {
    outcomesOf(ENOUGH_GOOD, ENOUGH_BAD);

    assertThat(graded(assess()).isProvisional()).isTrue();
  }

  @Test
  void keepsTheExpertsCardForAnUnknownIndustry() throws IOException, SQLException {
    champion("champion-1", 1);
    outcomesOf(ENOUGH_GOOD, ENOUGH_BAD);
    EnterpriseKey unknown = place.register("of no known industry");
    Consent agreed = place.grant(unknown, Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ALL);

    assertThat(graded(assessing().assess(unknown, DAY, agreed.id())).isProvisional()).isTrue();
  }

  @Test
  void countsNoOutcomeThatWasNotWatchedToTheEnd() throws SQLException {
    outcomesOf(ENOUGH_GOOD, ENOUGH_BAD);
    insert("young", false, 5, DAY.minusMonths(11), DAY);
    count();

    assertThat(counted()).isEqualTo(new ColdStart(ENOUGH_GOOD, ENOUGH_BAD));
  }

  @Test
  void tellsOfNoOutcomesToWhoDoesNotCountForThePlatform() throws SQLException {
    insert("d", true, 3, DAY.minusYears(1), DAY);
    place.own(enterprise, () -> place.transactions.dsl().execute(COUNT));

    assertThat(counted()).isEqualTo(new ColdStart(0, 0));
  }

  @Test
  void isLessSureWhereTheSecondModelSaysOtherwise() throws IOException, SQLException {
    champion("champion-1", 1);
    outcomesOf(ENOUGH_GOOD, ENOUGH_BAD);
    SealedProfile alone = assess();
    registry.inForce(
        "line", SalesLine.files(3, "sales_net_24m"), ModelRole.CHALLENGER, RegistryPlace.DAY);
    SealedProfile beside = assess();

    DefaultRisk risk = risk(beside);
    assertThat(risk.second()).isEqualTo(0.25);
    assertThat(beside.profile().provenance().learnt())
        .extracting(Provenance.Learnt::second)
        .isEqualTo("line");
    Confidence expected = Confidence.of(alone.profile().coverage(), 0, risk.probability(), 0.25);
    assertThat(risk.confidence().agreement()).isBetween(0.0, 1.0);
    assertThat(risk.confidence().agreement()).isEqualTo(Appraisal.rounded(expected.agreement()));
    assertThat(beside.profile().confidence()).isLessThan(alone.profile().confidence());
  }

  @Test
  void replaysToTheSameBytesAfterItWasSuperseded() throws IOException, SQLException {
    ModelId first = champion("champion-1", 1);
    outcomesOf(ENOUGH_GOOD, ENOUGH_BAD);
    registry.inForce(
        "line", SalesLine.files(3, "sales_net_24m"), ModelRole.CHALLENGER, RegistryPlace.DAY);
    SealedProfile kept = assess();
    registry.decide.decide(
        first, new Decision.Retire(RegistryPlace.DAY.plusDays(1), "worn out"), "bert");
    evidence.record(Instant.parse("2020-02-28T08:00:01Z"), Trading.steady(36, 90_000));
    var replay = new ReplayAssessment(place.transactions, evidence, place.assessments, champions());

    ReplayAssessment.Replay again =
        replay.replay(enterprise, kept.id(), consent.id()).orElseThrow();

    assertThat(kept.document()).contains("\"form\":\"credit-profile-3\"");
    assertThat(again.recomputed()).isEqualTo(kept.document());
    assertThat(ProfileDocument.write(ProfileReading.read(kept.document())))
        .isEqualTo(kept.document());
  }

  @Test
  void letsNoScoreComeBeforeAGate() throws IOException, SQLException {
    champion("champion-1", 1);
    outcomesOf(ENOUGH_GOOD, ENOUGH_BAD);
    Consent narrow =
        place.grant(
            enterprise,
            Grantee.PLATFORM,
            Purpose.CREDIT_PROFILE,
            EnumSet.of(EvidenceFamily.INVOICE));
    var thin = new KnownEvidence();
    thin.record(Instant.parse("2020-02-28T08:00:00Z"), Trading.steady(2, 500_000));

    SealedProfile sealed =
        place
            .assessing(thin, place.outbox, place.assessments, champions())
            .assess(enterprise, DAY, narrow.id());

    assertThat(sealed.assessment()).isInstanceOf(Assessment.TooLittleEvidence.class);
    assertThat(sealed.profile().provenance().learnt()).isNull();
  }

  @Test
  void gradesByPointsAsByTheProbability() throws IOException {
    champion("champion-1", 1);
    Champion champion =
        place.transactions.call(
            new Access.Platform("test"), () -> champions().of("champion-1", null));
    Random random = new Random(3);
    for (int trial = 0; trial < 500; trial++) {
      Conclusion said =
          champion.conclude(
              FeatureSets.current()
                  .vector(
                      Map.of(
                          "tax_filing_on_time_share_12m",
                          random.nextDouble(),
                          "sales_void_ratio_24m",
                          random.nextDouble() / 2,
                          "enterprise_age_months",
                          random.nextDouble() * 240)));

      assertThat(champion.grades().grade(said.points())).isEqualTo(said.band().risk());
      assertThat(said.coverage()).isEqualTo(1);
    }
  }

  private ModelId champion(String version, double slope) throws IOException {
    ModelFiles files = LearntCard.files(folder, slope);
    return registry.inForce(version, files, ModelRole.CHAMPION, RegistryPlace.DAY);
  }

  private RegisteredChampions champions() {
    return new RegisteredChampions(
        new JooqModels(place.transactions.dsl()), new ModelReading(SalesLine.FOLDER), outcomes);
  }

  private AssessEnterprise assessing() {
    return place.assessing(evidence, place.outbox, place.assessments, champions());
  }

  private SealedProfile assess() {
    return assessing().assess(enterprise, DAY, consent.id());
  }

  private static DefaultRisk risk(SealedProfile sealed) {
    return Objects.requireNonNull(graded(sealed).risk());
  }

  private static Assessment.Graded graded(SealedProfile sealed) {
    return (Assessment.Graded) sealed.assessment();
  }

  private EnterpriseKey manufacturer() {
    var code = TestCodes.codeFor(new ProviderIdentifier("test", UUID.randomUUID().toString()));
    return place.transactions.call(
        new Access.Platform("test"),
        () ->
            place.enterprises.register(
                new Registration(
                    code,
                    "a maker",
                    LocalDate.of(2014, 5, 1),
                    Industries.standard().find("C13").orElseThrow(),
                    null,
                    null,
                    null,
                    null),
                ScoringPlace.NOW));
  }

  private void outcomesOf(int goods, int defaults) throws SQLException {
    insert("good", false, goods, DAY.minusYears(1), DAY);
    insert("bad", true, defaults, DAY.minusYears(1), DAY);
    count();
  }

  private void count() {
    new CountOutcomes(place.transactions, outcomes, () -> DAY).count();
  }

  private ColdStart counted() {
    return place.transactions.call(
        new Access.Platform("test"), () -> outcomes.of(new Segment("C")));
  }

  /** So many outcomes, told apart by their ordinal; those that are there already stay. */
  private void insert(String definition, boolean bad, int count, LocalDate from, LocalDate until)
      throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement =
            connection.prepareStatement(
                """
                INSERT INTO default_outcome (enterprise_key, delivery_id, valid_from, known_on,
                    ordinal, revision, definition, defaulted, observed_until)
                SELECT ?, 1, ?, ?, one, 0, ?, ?, ? FROM generate_series(1, ?) AS one
                ON CONFLICT DO NOTHING
                """)) {
      statement.setLong(1, enterprise.value());
      statement.setObject(2, from);
      statement.setObject(3, until);
      statement.setString(4, definition);
      statement.setBoolean(5, bad);
      statement.setObject(6, until);
      statement.setInt(7, count);
      statement.executeUpdate();
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
  }
}
