package io.rongqiao.matching.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductKind;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.ProductReading;
import io.rongqiao.matching.product.ProductWriter;
import io.rongqiao.scoring.feature.FeatureSets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuiltInCatalogueTest {

  private final ProductReader reader = new ProductReader(Vocabulary.of(FeatureSets.current()));
  private final BuiltInCatalogue catalogue = new BuiltInCatalogue(reader);

  @Test
  void holdsEveryKindOfProduct() {
    assertThat(
            catalogue.products().stream()
                .map(product -> product.description().kind())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(ProductKind.values()));
  }

  @Test
  void namesOnlyInstitutionsThatAreThere() {
    List<InstitutionId> lenders =
        catalogue.institutions().stream()
            .filter(it -> it.kind() == Institution.Kind.LENDER)
            .map(Institution::id)
            .toList();
    List<InstitutionId> guarantors =
        catalogue.institutions().stream()
            .filter(it -> it.kind() == Institution.Kind.GUARANTOR)
            .map(Institution::id)
            .toList();

    assertThat(catalogue.products())
        .allSatisfy(
            product -> {
              assertThat(lenders).contains(product.description().lender());
              if (product.terms().guarantee() != null) {
                assertThat(guarantors)
                    .contains(new InstitutionId(product.terms().guarantee().guarantor()));
              }
            });
  }

  @Test
  void quotesTheLinesEachProductIsDrawnFrom() {
    assertThat(catalogue.products())
        .allSatisfy(
            product ->
                assertThat(product.description().sources())
                    .isNotEmpty()
                    .allMatch(source -> source.matches(".*L\\d{4,5}–\\d{4,5}")));
  }

  @Test
  void isReadBackFromItsCanonicalFormWithoutLoss() {
    assertThat(catalogue.products())
        .allSatisfy(
            product ->
                assertThat(reader.read(ProductWriter.write(product)))
                    .isEqualTo(new ProductReading.Read(product)));
  }
}
