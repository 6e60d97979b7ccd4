package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.feature.Trading;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedAssessmentsTest {

  private static final ScratchDatabase DATABASE = ScratchDatabase.create();

  private final ScoringPlace place = new ScoringPlace(DATABASE);
  private final RememberedAssessments remembered = new RememberedAssessments(place.assessments);
  private final KnownEvidence evidence = new KnownEvidence();
  private final EnterpriseKey enterprise = place.register(UUID.randomUUID().toString());
  private final Consent consent =
      place.grant(enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE, ScoringPlace.ALL);

  @AfterAll
  static void dropDatabase() {
    DATABASE.close();
  }

  @BeforeEach
  void recordSteadyTrade() {
    evidence.record(Instant.parse("2020-02-28T08:00:00Z"), Trading.steady(36, 500_000));
  }

  @Test
  void givesTheProfileThatWasSealedHereWithoutReadingItAgain() {
    SealedProfile sealed = assess(place.outbox);

    assertThat(place.own(enterprise, () -> remembered.latest(enterprise)).orElseThrow())
        .isSameAs(sealed)
        .isEqualTo(place.own(enterprise, () -> place.assessments.latest(enterprise)).orElseThrow());
  }

  @Test
  void readsOnceWhatAnotherProcessSealed() {
    SealedProfile sealed =
        place.assessing(evidence, place.outbox).assess(enterprise, DAY, consent.id());

    SealedProfile read = place.own(enterprise, () -> remembered.latest(enterprise)).orElseThrow();
    assertThat(read).isEqualTo(sealed);
    assertThat(place.own(enterprise, () -> remembered.latest(enterprise)).orElseThrow())
        .isSameAs(read);
  }

  @Test
  void givesNothingOfAUnitThatFailed() {
    Outbox full =
        _ -> {
          throw new IllegalStateException("the outbox is full");
        };

    assertThatThrownBy(() -> assess(full)).hasMessage("the outbox is full");

    assertThat(place.own(enterprise, () -> remembered.latest(enterprise))).isEmpty();
  }

  @Test
  void givesNothingToWhoMayNotRead() {
    assess(place.outbox);
    EnterpriseKey other = place.register(UUID.randomUUID().toString());

    assertThat(place.own(other, () -> remembered.latest(enterprise))).isEmpty();
    assertThat(
            place.transactions.call(
                new Access.Platform("test"), () -> remembered.latest(Set.of(enterprise, other))))
        .isEqualTo(Map.of());
  }

  private SealedProfile assess(Outbox facts) {
    return place.assessing(evidence, facts, remembered).assess(enterprise, DAY, consent.id());
  }
}
