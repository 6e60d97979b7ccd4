package io.rongqiao.api.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A proposal says what to have ready, and who bears a loss where it is guaranteed. */
final class ProposalPapersTest {

  private final Visitor enterprise = Visitor.signedIn("enterprise-1");

  @Test
  void namesPapersInBothLanguagesAndSharesThatMakeUpTheWhole() {
    JsonNode application =
        enterprise
            .post(
                "/api/v1/applications",
                """
                {"amount":{"amount":"300000.00","currency":"CNY"},"tenorMonths":12,"purpose":"WORKING_CAPITAL"}""")
            .json();

    assertThat(application.path("proposals"))
        .isNotEmpty()
        .allSatisfy(ProposalPapersTest::namesItsPapers)
        .anySatisfy(it -> assertThat(it.path("guaranteeShares")).isNotEmpty())
        .allSatisfy(ProposalPapersTest::sharesTheWholeOrNothing);
    assertThat(enterprise.read("/api/v1/applications/" + application.path("id").asText()).json())
        .isEqualTo(application);
  }

  private static void namesItsPapers(JsonNode proposal) {
    assertThat(proposal.path("documents"))
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.path("document").asText()).isNotEmpty();
              assertThat(it.at("/name/zh").asText()).isNotEmpty();
              assertThat(it.at("/name/en").asText()).isNotEmpty();
            });
  }

  private static void sharesTheWholeOrNothing(JsonNode proposal) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode part : proposal.path("guaranteeShares")) {
      sum = sum.add(new BigDecimal(part.path("share").asText()));
    }
    assertThat(sum)
        .isEqualByComparingTo(
            proposal.path("guarantor").isNull() ? BigDecimal.ZERO : BigDecimal.ONE);
  }
}
