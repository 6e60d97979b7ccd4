package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.KEY;
import static io.rongqiao.scoring.feature.Trading.steadyTrade;
import static io.rongqiao.scoring.feature.Trading.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.LiquidationNotice;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileDocumentTest {

  private static final Appraisal APPRAISAL = new Appraisal(Scorecards.EXPERT_1, DAY);

  static Stream<CreditProfile> profiles() {
    var notice = new LiquidationNotice(LiquidationNotice.Kind.DEREGISTRATION, "n", DAY, null);
    return Stream.of(
        APPRAISAL.of(subject(steadyTrade().recorded(Instant.parse("2020-02-29T01:02:03.456789Z")))),
        APPRAISAL.of(subject(steadyTrade().liquidationNotices(List.of(notice)))),
        APPRAISAL.of(subject(EvidenceAsOf.of(KEY, DAY))),
        APPRAISAL.withoutConsent(KEY, DAY));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void comesBackAsItWasWritten(CreditProfile profile) {
    String document = ProfileDocument.write(profile);

    CreditProfile read = ProfileReading.read(document);

    assertThat(read).isEqualTo(profile);
    assertThat(ProfileDocument.write(read)).isEqualTo(document);
  }

  @Test
  void writesTheSameBytesInEveryLocale() {
    CreditProfile profile = APPRAISAL.of(subject(EvidenceAsOf.of(KEY, DAY)));
    String document = ProfileDocument.write(profile);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ProfileDocument.write(APPRAISAL.of(subject(EvidenceAsOf.of(KEY, DAY)))))
          .isEqualTo(document);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"b\":1,\"a\":[]}|{\"a\":[],\"b\":1}",
        "[1.50, 100.0, -0.0, 1e3, 0.1]|[1.5,100,0,1000,0.1]",
        "{\"é\":\"\\u00e9\\u0001\\n\"}|{\"é\":\"é\\u0001\\n\"}",
        "[true, null, {}]|[true,null,{}]"
      })
  void hasOneFormForEachValue(String json, String canonical) throws IOException {
    assertThat(CanonicalJson.write(new ObjectMapper().readTree(json))).isEqualTo(canonical);
  }

  @Test
  void refusesWhatWasTouched() {
    SealedProfile sealed =
        SealedProfile.seal(
            new AssessmentId(new UUID(1, 1)),
            new ConsentId(new UUID(2, 2)),
            APPRAISAL.of(subject(steadyTrade())),
            Instant.EPOCH);
    String touched = sealed.document().replace("\"points\":695", "\"points\":995");

    assertThat(touched).isNotEqualTo(sealed.document());
    assertThatThrownBy(
            () ->
                SealedProfile.kept(
                    sealed.id(), sealed.consent(), touched, sealed.digest(), sealed.sealedAt()))
        .hasMessageContaining("does not fit its seal");
  }
}
