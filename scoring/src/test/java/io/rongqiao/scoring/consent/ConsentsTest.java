package io.rongqiao.scoring.consent;

import static io.rongqiao.scoring.evidence.EvidenceFamily.INVOICE;
import static io.rongqiao.scoring.evidence.EvidenceFamily.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.scoring.consent.RevokeConsent.Outcome;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Granting, revoking and listing consents against a real database. */
class ConsentsTest {

  private static final ConsentWorld WORLD = new ConsentWorld();

  private final EnterpriseKey enterprise = WORLD.enterprise();

  @AfterEach
  void returnToTheBusinessDate() {
    WORLD.moveTo(ConsentWorld.BUSINESS_DATE);
  }

  @AfterAll
  static void drop() {
    WORLD.close();
  }

  @Test
  void readsBackWhatWasSigned() {
    Consent consent = WORLD.granted(enterprise, TAX, INVOICE);

    ConsentStatus read = own(consent).orElseThrow();

    assertThat(read).isEqualTo(new ConsentStatus(consent, null, true));
    assertThat(read.consent().families()).containsExactly(INVOICE, TAX);
    assertThat(WORLD.signer.verifies(read.consent())).isTrue();
  }

  @Test
  void refusesAConsentThatHasEnded() {
    LocalDate yesterday = ConsentWorld.BUSINESS_DATE.minusDays(1);
    var request =
        new ConsentRequest(
            enterprise, Grantee.PLATFORM, Set.of(TAX), Purpose.CREDIT_PROFILE, yesterday);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORLD.grantConsent.grant(request, "its owner"))
        .withMessage("a consent until 2020-02-28 has ended before it begins");
  }

  @Test
  void revokesOnceAndForEver() {
    Consent consent = WORLD.granted(enterprise, TAX);

    assertThat(revoke(enterprise, consent)).isEqualTo(Outcome.REVOKED);
    assertThat(revoke(enterprise, consent)).isEqualTo(Outcome.ALREADY_REVOKED);
    assertThat(own(consent)).contains(new ConsentStatus(consent, ConsentWorld.NOW, false));
  }

  @Test
  void revokesNobodyElsesConsent() {
    Consent consent = WORLD.granted(enterprise, TAX);

    assertThat(revoke(WORLD.enterprise(), consent)).isEqualTo(Outcome.UNKNOWN);
    assertThat(own(consent).orElseThrow().live()).isTrue();
  }

  @Test
  void expiresByTheBusinessDate() {
    Consent consent = WORLD.granted(enterprise, TAX);

    WORLD.moveTo(ConsentWorld.UNTIL.plusDays(1));

    assertThat(own(consent).orElseThrow().live()).isFalse();
  }

  @Test
  void findsTheLiveConsentThatLastsLongest() {
    WORLD.granted(enterprise, TAX);
    Consent longer =
        WORLD.grantConsent.grant(
            new ConsentRequest(
                enterprise,
                Grantee.PLATFORM,
                Set.of(TAX),
                Purpose.CREDIT_PROFILE,
                ConsentWorld.UNTIL.plusYears(1)),
            "its owner");
    WORLD.grantedToBank(enterprise, TAX);

    assertThat(live(Grantee.PLATFORM, Purpose.CREDIT_PROFILE)).contains(longer);
    assertThat(live(Grantee.PLATFORM, Purpose.MODEL_TRAINING)).isEmpty();
    assertThat(live(Grantee.institution(new UUID(1, 1)), Purpose.LEAD_DELIVERY)).isEmpty();
  }

  @Test
  void walksTheEnterprisesThatMayBeScored() {
    Consent first = WORLD.granted(enterprise, TAX);
    WORLD.grantedToBank(WORLD.enterprise(), TAX);
    Consent revoked = WORLD.granted(WORLD.enterprise(), TAX);
    revoke(revoked.enterprise(), revoked);
    Consent last = WORLD.granted(WORLD.enterprise(), TAX);

    long before = enterprise.value() - 1;

    assertThat(batch(before, 10)).containsExactly(first, last);
    assertThat(batch(before, 1)).containsExactly(first);
    assertThat(batch(enterprise.value(), 10)).containsExactly(last);
  }

  @Test
  void findsForManyEnterprisesTheLiveConsentOfEachThatLastsLongest() {
    WORLD.granted(enterprise, TAX);
    Consent longer =
        WORLD.grantConsent.grant(
            new ConsentRequest(
                enterprise,
                Grantee.PLATFORM,
                Set.of(TAX),
                Purpose.CREDIT_PROFILE,
                ConsentWorld.UNTIL.plusYears(1)),
            "its owner");
    Consent revoked = WORLD.granted(WORLD.enterprise(), TAX);
    revoke(revoked.enterprise(), revoked);
    Consent toBank = WORLD.grantedToBank(WORLD.enterprise(), TAX);
    Consent notAskedFor = WORLD.granted(WORLD.enterprise(), TAX);

    assertThat(
            WORLD.asPlatform(
                () ->
                    WORLD.consents.liveForPlatform(
                        Purpose.CREDIT_PROFILE,
                        Set.of(enterprise, revoked.enterprise(), toBank.enterprise()))))
        .containsOnly(Map.entry(enterprise, longer))
        .doesNotContainKey(notAskedFor.enterprise());
  }

  @Test
  void showsAnInstitutionWhatWasGrantedToIt() {
    WORLD.granted(enterprise, TAX);
    Consent toBank = WORLD.grantedToBank(enterprise, TAX);

    assertThat(WORLD.asBank(() -> WORLD.consents.of(enterprise)))
        .extracting(ConsentStatus::consent)
        .containsExactly(toBank);
    assertThat(WORLD.asOwn(enterprise, () -> WORLD.consents.of(enterprise))).hasSize(2);
    assertThat(WORLD.asOwn(WORLD.enterprise(), () -> WORLD.consents.of(enterprise))).isEmpty();
  }

  @Test
  void publishesWhatHappened() {
    Consent consent = WORLD.granted(enterprise, TAX);
    revoke(enterprise, consent);

    List<String> facts =
        WORLD.asPlatform(
            () ->
                WORLD
                    .transactions
                    .dsl()
                    .fetch(
                        "SELECT event_type || ' ' || (payload::json ->> 'consent') FROM outbox"
                            + " WHERE topic = 'consent.consents.v1' AND key = ? ORDER BY position",
                        enterprise.toString())
                    .getValues(0, String.class));

    assertThat(facts)
        .containsExactly(
            "io.rongqiao.consent.consent-granted.v1 " + consent.id(),
            "io.rongqiao.consent.consent-revoked.v1 " + consent.id());
  }

  @Test
  void leavesARowForEveryReading() {
    Consent consent = WORLD.grantedToBank(enterprise, TAX, INVOICE);
    WORLD.under(consent, () -> "a reading");
    WORLD.under(consent.id(), Purpose.MODEL_TRAINING, () -> "for another purpose");
    revoke(enterprise, consent);
    WORLD.under(consent, () -> "after revocation");

    List<AccessRecord> records = accesses(Accesses.NEWEST, 10);

    assertThat(records).extracting(AccessRecord::permitted).containsExactly(false, false, true);
    assertThat(records.getLast())
        .isEqualTo(
            new AccessRecord(
                records.getLast().position(),
                ConsentWorld.NOW,
                "a reader",
                Grantee.institution(ConsentWorld.BANK),
                consent.id(),
                "LEAD_DELIVERY",
                Set.of(TAX, INVOICE),
                true));
    assertThat(accesses(records.getFirst().position(), 1)).containsExactly(records.get(1));
  }

  @Test
  void showsNobodyElseWhoLooked() {
    WORLD.under(WORLD.granted(enterprise, TAX), () -> "a reading");

    EnterpriseKey neighbour = WORLD.enterprise();
    assertThat(WORLD.asOwn(neighbour, () -> WORLD.accesses.of(enterprise, Accesses.NEWEST, 10)))
        .isEmpty();
    assertThat(WORLD.asBank(() -> WORLD.accesses.of(enterprise, Accesses.NEWEST, 10))).isEmpty();
  }

  private Optional<ConsentStatus> own(Consent consent) {
    return WORLD.asOwn(consent.enterprise(), () -> WORLD.consents.find(consent.id()));
  }

  private Optional<Consent> live(Grantee grantee, Purpose purpose) {
    return WORLD.asPlatform(() -> WORLD.consents.findLive(enterprise, grantee, purpose));
  }

  private static List<Consent> batch(long after, int limit) {
    return WORLD.asPlatform(
        () -> WORLD.consents.liveForPlatform(Purpose.CREDIT_PROFILE, after, limit));
  }

  private List<AccessRecord> accesses(long before, int limit) {
    return WORLD.asOwn(enterprise, () -> WORLD.accesses.of(enterprise, before, limit));
  }

  private static Outcome revoke(EnterpriseKey enterprise, Consent consent) {
    return WORLD.revokeConsent.revoke(enterprise, consent.id(), "its owner");
  }
}
