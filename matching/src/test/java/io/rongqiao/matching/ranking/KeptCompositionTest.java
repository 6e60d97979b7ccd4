package io.rongqiao.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.catalogue.BuiltInCatalogue;
import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** A composition is read as it was written, also where it was written in an earlier form. */
class KeptCompositionTest {

  private final Composition composition = composition();

  @Test
  void isKeptWithoutLoss() {
    assertThat(composition.proposals())
        .isNotEmpty()
        .allSatisfy(
            it -> assertThat(ProposalJson.readProposal(ProposalJson.write(it))).isEqualTo(it));
    assertThat(composition.unmet()).isNotEmpty();
    assertThat(CompositionDocument.read(CompositionDocument.write(composition)))
        .isEqualTo(composition);
  }

  @Test
  void isReadAlsoAsItWasKeptBefore() throws IOException {
    byte[] plain = ProposalJson.bytes(composition);
    var deflated = new ByteArrayOutputStream();
    try (var zlib = new DeflaterOutputStream(deflated)) {
      zlib.write(plain);
    }

    assertThat(CompositionDocument.read(plain)).isEqualTo(composition);
    assertThat(CompositionDocument.read(deflated.toByteArray())).isEqualTo(composition);
    assertThat(CompositionDocument.write(composition).length).isLessThan(plain.length / 4);
  }

  @Test
  void isReadAlsoWhereListsWereNotNotedYet() {
    String before =
        ProposalJson.write(composition.proposals().getFirst())
            .replaceFirst(",\"documents\":\\[[^]]*]", "")
            .replaceFirst(",\"flows\":\\[[^]]*]", "")
            .replaceFirst(",\"benefits\":\\[[^]]*]", "");

    assertThat(before).doesNotContain("documents", "flows", "benefits");
    Proposal read = ProposalJson.readProposal(before);
    assertThat(read.documents()).isEmpty();
    assertThat(read.cost().flows()).isEmpty();
    assertThat(read.cost().benefits()).isEmpty();
    assertThat(read.findings()).isEqualTo(composition.proposals().getFirst().findings());
  }

  @Test
  void isKeptAsTheSameBytesHoweverManyAreWrittenAtOnce() {
    byte[] first = CompositionDocument.write(composition);

    assertThat(IntStream.range(0, 200).parallel().mapToObj(_ -> composition))
        .allSatisfy(it -> assertThat(CompositionDocument.write(it)).isEqualTo(first));
  }

  private static Composition composition() {
    var builtIn = new BuiltInCatalogue(new ProductReader(Vocabulary.of(FeatureSets.current())));
    return new ProposalComposer(
            new CompiledCatalogue(LocalDate.of(2020, 2, 29), 1, builtIn.products()),
            builtIn.institutions(),
            Circumstances.NONE,
            UUID::randomUUID)
        .compose(
            new FinancingRequest(Money.yuan(600_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL),
            KnownFacts.goodInvoices(),
            "B",
            Backing.NONE);
  }
}
