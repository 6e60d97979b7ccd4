package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.profile.ScoringPlace.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.feature.Trading;
import io.rongqiao.scoring.governance.override.GradeOverride;
import io.rongqiao.scoring.governance.override.JooqOverrides;
import io.rongqiao.scoring.governance.override.OverrideGrade;
import io.rongqiao.scoring.governance.override.OverrideOrder;
import io.rongqiao.scoring.governance.override.OverrideOutcome;
import io.rongqiao.scoring.governance.override.OverrideReason;
import io.rongqiao.scoring.governance.override.OverrideState;
import io.rongqiao.scoring.governance.override.Overrides;
import io.rongqiao.scoring.governance.override.SecondOpinion;
import io.rongqiao.scoring.governance.override.SecondOverride;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverrideGradeTest {

  private static final UUID BANK = new UUID(7, 7);
  private static final UUID OTHER_BANK = new UUID(7, 8);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-02-29T08:00:00Z"), ZoneOffset.UTC);
  private static final Access OPERATORS = new Access.Platform("bert");

  private final ScratchDatabase database = ScratchDatabase.create();
  private final ScoringPlace place = new ScoringPlace(database);
  private final KnownEvidence evidence = new KnownEvidence();
  private final JooqOverrides overrides = new JooqOverrides(place.transactions.dsl());
  private final OverrideGrade overriding =
      new OverrideGrade(place.transactions, place.assessments, overrides, UUID::randomUUID, CLOCK);
  private final SecondOverride second = new SecondOverride(place.transactions, overrides, CLOCK);
  private final EnterpriseKey enterprise = place.register("an enterprise");
  private Consent consent = grant(Grantee.PLATFORM, Purpose.CREDIT_PROFILE);
  private RiskGrade computed = RiskGrade.E;

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @BeforeEach
  void assess() {
    evidence.record(Instant.parse("2020-02-28T08:00:00Z"), Trading.steady(36, 500_000));
    SealedProfile sealed =
        place.assessing(evidence, place.outbox).assess(enterprise, DAY, consent.id());
    computed = ((Assessment.Graded) sealed.assessment()).grade();
    assertThat(computed).isBetween(RiskGrade.B, RiskGrade.D);
  }

  @Test
  void countsAtOnceWhenItIsDownward() {
    GradeOverride made = made(override(worse(), null, consent));

    assertThat(made.state()).isEqualTo(OverrideState.IN_FORCE);
    assertThat(place.own(enterprise, () -> overrides.beside(enterprise, made.assessment())))
        .containsExactly(made);
    assertThat(second.answer(OPERATORS, made.id(), true, "fine", "bert"))
        .isEqualTo(new OverrideOutcome.NotWaiting(OverrideState.IN_FORCE));
  }

  @Test
  void takesASecondPersonWhenItIsUpward() {
    GradeOverride made = made(override(better(), null, consent));
    assertThat(made.state()).isEqualTo(OverrideState.WAITING);

    assertThat(second.answer(new Access.Platform("anna"), made.id(), true, "fine", "anna"))
        .isEqualTo(new OverrideOutcome.SamePerson());
    assertThat(second.answer(OPERATORS, made.id(), true, "I saw the plant", "bert"))
        .isInstanceOfSatisfying(
            OverrideOutcome.Done.class,
            it -> assertThat(it.override().state()).isEqualTo(OverrideState.IN_FORCE));
    assertThat(place.transactions.call(OPERATORS, overrides::rates))
        .containsExactly(new Overrides.Rate(YearMonth.of(2020, 2), 1, 1, 0, 0));
  }

  @Test
  void takesASecondPersonInTheDatabaseToo() {
    GradeOverride made = made(override(better(), null, consent));
    var same = new SecondOpinion("anna", true, "fine", CLOCK.instant());

    assertThatThrownBy(
            () ->
                place.transactions.run(
                    new Access.Platform("anna"), () -> overrides.answer(made, same)))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("four_eyes");
    assertThatThrownBy(() -> place.transactions.run(OPERATORS, () -> overrides.answer(made, same)))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void holdsForTheBankThatMadeItAlone() {
    Consent lead = grant(Grantee.institution(BANK), Purpose.LEAD_DELIVERY);
    Consent otherLead = grant(Grantee.institution(OTHER_BANK), Purpose.LEAD_DELIVERY);
    GradeOverride made = made(override(worse(), BANK, lead));

    assertThat(seenUnder(lead, made)).containsExactly(made);
    assertThat(seenUnder(otherLead, made)).isEmpty();
    assertThat(place.own(enterprise, () -> overrides.beside(enterprise, made.assessment())))
        .containsExactly(made);
    assertThat(
            place.transactions.call(
                new Access.Institution(OTHER_BANK, "clerk"), () -> overrides.latest(9)))
        .isEmpty();
    assertThat(
            place.transactions.call(
                new Access.Institution(BANK, "clerk"), () -> overrides.latest(9)))
        .containsExactly(made);
  }

  @Test
  void cannotBeMadeForAnotherBank() {
    Consent lead = grant(Grantee.institution(BANK), Purpose.LEAD_DELIVERY);

    assertThatThrownBy(() -> override(worse(), OTHER_BANK, lead))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() -> override(worse(), null, lead))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void sealedBytesStayAsTheyWere() {
    SealedProfile before =
        place.own(enterprise, () -> place.assessments.latest(enterprise)).orElseThrow();
    override(worse(), null, consent);

    assertThat(place.own(enterprise, () -> place.assessments.latest(enterprise))).contains(before);
  }

  @Test
  void needsAGradeToOverride() {
    place.revoke(consent);

    assertThat(override(worse(), null, consent)).isEqualTo(new OverrideOutcome.NothingGraded());
    consent = grant(Grantee.PLATFORM, Purpose.CREDIT_PROFILE);
    assertThat(override(computed, null, consent)).isEqualTo(new OverrideOutcome.SameGrade());
  }

  private static RiskGrade better() {
    return RiskGrade.A;
  }

  private static RiskGrade worse() {
    return RiskGrade.E;
  }

  private Consent grant(Grantee grantee, Purpose purpose) {
    return place.grant(enterprise, grantee, purpose, ALL);
  }

  private OverrideOutcome override(RiskGrade grade, @Nullable UUID institution, Consent under) {
    return overriding.override(
        new Access.UnderConsent(under.id().value(), "anna", under.purpose().name()),
        enterprise,
        institution,
        new OverrideOrder(grade, OverrideReason.MANAGEMENT, "seen on site"));
  }

  private static GradeOverride made(OverrideOutcome outcome) {
    return ((OverrideOutcome.Done) outcome).override();
  }

  private List<GradeOverride> seenUnder(Consent under, GradeOverride made) {
    return place.transactions.call(
        new Access.UnderConsent(under.id().value(), "clerk", under.purpose().name()),
        () -> overrides.beside(enterprise, made.assessment()));
  }
}
