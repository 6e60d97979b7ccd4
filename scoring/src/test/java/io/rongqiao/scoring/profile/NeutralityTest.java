package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.steadyTrade;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.PartyRecord;
import io.rongqiao.scoring.evidence.RegistryRecord;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.scorecard.Scorecard;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who owns an enterprise, where its owners are registered and what it is called change not a byte
 * of what is concluded (R53).
 */
class NeutralityTest {

  private static final String NAME = "苏州永固机械有限公司";

  static Stream<Scorecard> cards() {
    return Stream.of(Scorecards.EXPERT_1, Scorecards.EXPERT_2, Scorecards.EXPERT_3);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void concludesTheSameWhoeverOwnsIt(Scorecard card) throws JsonProcessingException {
    String privately = conclusions(card, person("P-1", "1"), NAME, "320500");

    assertThat(conclusions(card, state("91110000100000000A"), NAME, "320500")).isEqualTo(privately);
    assertThat(conclusions(card, state("FOREIGN-77"), NAME, "320500")).isEqualTo(privately);
    assertThat(conclusions(card, person("P-1", "0.3"), NAME, "320500")).isEqualTo(privately);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void concludesTheSameWhateverItIsCalledAndWhereverItsOwnersAre(Scorecard card)
      throws JsonProcessingException {
    String here = conclusions(card, person("P-1", "1"), NAME, "320500");

    assertThat(conclusions(card, person("P-1", "1"), "中国国有机械集团有限公司", "320500")).isEqualTo(here);
    assertThat(conclusions(card, person("P-1", "1"), NAME, "650100")).isEqualTo(here);
  }

  /** Everything sealed but the facts that are kept as they were said, and who is around. */
  private static String conclusions(
      Scorecard card, List<PartyRecord> parties, String name, String division)
      throws JsonProcessingException {
    EvidenceAsOf.Builder evidence =
        steadyTrade().parties(parties).registryRecords(List.of(named(name)));
    var facts = new EnterpriseFacts(LocalDate.of(2010, 1, 1), "C3484", division, "SMALL");
    var subject = new Subject(evidence.build(), facts, EnumSet.allOf(EvidenceFamily.class));
    CreditProfile profile = new Appraisal(card, DAY).of(subject);
    var sealed = new ObjectMapper().readTree(ProfileDocument.write(profile));
    ((com.fasterxml.jackson.databind.node.ObjectNode) sealed).remove(List.of("facts", "codes"));
    return CanonicalJson.write(sealed);
  }

  private static RegistryRecord named(String name) {
    return new RegistryRecord(
        RegistryRecord.Kind.ESTABLISHMENT, "1", name, LocalDate.of(2010, 1, 1), null, null, null);
  }

  private static List<PartyRecord> person(String code, String share) {
    return List.of(party(PartyRecord.Role.CONTROLLER, code, true, share));
  }

  private static List<PartyRecord> state(String code) {
    return List.of(
        party(PartyRecord.Role.SHAREHOLDER, code.toUpperCase(Locale.ROOT), false, "1"),
        party(PartyRecord.Role.LEGAL_REPRESENTATIVE, "P-9", true, "0"));
  }

  private static PartyRecord party(
      PartyRecord.Role role, String code, boolean person, String share) {
    return new PartyRecord(
        role, code, person, Percentage.ofFraction(share), LocalDate.of(2010, 1, 1), null);
  }
}
