package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.catalogue.BuiltInCatalogue;
import io.rongqiao.matching.catalogue.Catalogue;
import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.catalogue.InstallCatalogue;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.ProductWriter;
import io.rongqiao.matching.product.Publication;
import io.rongqiao.migrations.transaction.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublishProductTest {

  private final MatchingWorld world = new MatchingWorld();
  private final FinancingProduct product =
      in(() -> world.products.inForceOn(MatchingWorld.TODAY)).getFirst();

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void swapsTheCompiledCatalogue() {
    Catalogue catalogue = new Catalogue(world.products);
    CompiledCatalogue before = in(() -> catalogue.inForceOn(MatchingWorld.TODAY));
    assertThat(in(() -> catalogue.inForceOn(MatchingWorld.TODAY))).isSameAs(before);

    Publication publication = publish(next(2, "2020-02-01"), lender());

    assertThat(publication).isInstanceOf(Publication.Published.class);
    CompiledCatalogue after = in(() -> catalogue.inForceOn(MatchingWorld.TODAY));
    assertThat(after.products()).hasSameSizeAs(before.products());
    assertThat(after.products())
        .filteredOn(it -> it.id().equals(product.id()))
        .extracting(it -> it.version().number())
        .containsExactly(2);
    assertThat(world.facts("io.rongqiao.catalogue.product-changed.v1"))
        .isEqualTo(before.products().size() + 1);
  }

  @Test
  void tellsWhatWasInForceOnADay() {
    publish(next(2, "2020-03-01"), lender());

    assertThat(versionOn("2019-03-31")).isEmpty();
    assertThat(versionOn("2020-02-29")).containsExactly(1);
    assertThat(versionOn("2020-03-01")).containsExactly(2);
  }

  /** A product ends with its newest version; what was offered before does not come back. */
  @Test
  void endsWithTheVersionThatSaysSo() {
    ObjectNode last = next(2, "2020-02-01");
    last.withObject("/version").put("validUntil", "2020-02-29");
    publish(last, lender());

    assertThat(versionOn("2020-01-31")).containsExactly(1);
    assertThat(versionOn("2020-02-29")).containsExactly(2);
    assertThat(versionOn("2020-03-01")).isEmpty();
    assertThat(in(() -> world.products.inForceOn(LocalDate.of(2020, 3, 1))))
        .extracting(FinancingProduct::id)
        .isNotEmpty()
        .doesNotContain(product.id());

    publish(next(3, "2020-04-01"), lender());

    assertThat(versionOn("2020-03-31")).as("between two offers").isEmpty();
    assertThat(versionOn("2020-04-01")).containsExactly(3);
  }

  @Test
  void keepsTheOrderOfVersionsAndTheOwner() {
    assertThat(publish(next(3, "2020-03-01"), lender())).isEqualTo(new Publication.OutOfOrder(2));
    InstitutionId other =
        in(world.institutions::all).stream()
            .filter(it -> it.kind() == Institution.Kind.LENDER)
            .map(Institution::id)
            .filter(it -> !it.equals(lender()))
            .findFirst()
            .orElseThrow();
    assertThat(publish(next(2, "2020-03-01"), other)).isEqualTo(new Publication.NotYours());
    ObjectNode stolen = next(2, "2020-03-01").put("lender", other.toString());
    assertThat(publish(stolen, other)).isEqualTo(new Publication.NotYours());
  }

  @Test
  void publishesTheSameOnce() {
    ObjectNode document = next(2, "2020-03-01");
    publish(document, lender());

    assertThat(publish(document, lender())).isInstanceOf(Publication.Published.class);
    assertThat(in(() -> world.products.versions(product.id()))).hasSize(2);
  }

  @Test
  void installsTheCatalogueOnce() {
    var install =
        new InstallCatalogue(
            world.transactions,
            world.institutions,
            world.products,
            world.outbox,
            MatchingWorld.CLOCK);

    assertThat(install.install(new BuiltInCatalogue(world.reader))).isZero();
  }

  private List<Integer> versionOn(String day) {
    ProductId id = product.id();
    return in(() -> world.products.inForceOn(LocalDate.parse(day), id)).stream()
        .map(it -> it.version().number())
        .toList();
  }

  private Publication publish(ObjectNode document, InstitutionId lender) {
    return world.publish.publish(document, lender, "officer");
  }

  private ObjectNode next(int number, String validFrom) {
    ObjectNode document = ProductWriter.write(product);
    ((ObjectNode) document.get("version")).put("number", number).put("validFrom", validFrom);
    return document;
  }

  private InstitutionId lender() {
    return product.description().lender();
  }

  private <T> T in(Supplier<T> work) {
    return world.transactions.call(new Access.Platform("test"), work);
  }
}
