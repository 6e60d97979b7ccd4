package io.rongqiao.scoring.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentSignerTest {

  private static final Instant NOW = Instant.parse("2020-02-29T04:00:00.123456789Z");
  private static final LocalDate UNTIL = LocalDate.of(2020, 12, 31);

  private final SecureRandom random = new SecureRandom();
  private final SigningKey key = SigningKey.fresh(random);
  private final ConsentSigner signer = new ConsentSigner(key);

  @Test
  void verifiesWhatItSigned() {
    assertThat(signer.verifies(signer.sign(terms(UNTIL)))).isTrue();
  }

  @Test
  void noticesChangedTerms() {
    Consent consent = signer.sign(terms(UNTIL));

    var forged = new Consent(terms(UNTIL.plusYears(10)), consent.signature());

    assertThat(signer.verifies(forged)).isFalse();
  }

  @Test
  void trustsFormerKeysAndNoStrangers() {
    Consent consent = signer.sign(terms(UNTIL));
    SigningKey present = SigningKey.fresh(random);

    assertThat(new ConsentSigner(present, List.of(key)).verifies(consent)).isTrue();
    assertThat(new ConsentSigner(present).verifies(consent)).isFalse();
  }

  @Test
  void signsOneTextPerTerms() {
    assertThat(terms(UNTIL).canonical())
        .isEqualTo(
            "{\"consent\":\"00000000-0000-0001-0000-000000000002\",\"enterprise\":42,"
                + "\"grantee\":\"PLATFORM\",\"families\":[\"INVOICE\",\"TAX\"],"
                + "\"purpose\":\"CREDIT_PROFILE\",\"validUntil\":\"2020-12-31\","
                + "\"grantedAt\":\"2020-02-29T04:00:00.123456Z\",\"grantedBy\":\"its owner\"}");
  }

  @Test
  void keepsItsKeyInAFile(@TempDir Path folder) {
    Path file = folder.resolve("signing.key");

    assertThat(SigningKey.keptIn(file, random).id())
        .isEqualTo(SigningKey.keptIn(file, random).id());
    assertThat(key).hasToString("signing key " + key.id());
  }

  @Test
  void coversAtLeastOneFamily() {
    Set<EvidenceFamily> none = EnumSet.noneOf(EvidenceFamily.class);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ConsentRequest(
                    new EnterpriseKey(42), Grantee.PLATFORM, none, Purpose.CREDIT_PROFILE, UNTIL));
  }

  private static ConsentTerms terms(LocalDate until) {
    return new ConsentTerms(
        new ConsentId(new UUID(1, 2)),
        new ConsentRequest(
            new EnterpriseKey(42),
            Grantee.PLATFORM,
            Set.of(EvidenceFamily.TAX, EvidenceFamily.INVOICE),
            Purpose.CREDIT_PROFILE,
            until),
        NOW,
        "its owner");
  }
}
