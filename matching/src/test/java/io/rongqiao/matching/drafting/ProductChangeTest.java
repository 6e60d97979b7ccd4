package io.rongqiao.matching.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.catalogue.BuiltInCatalogue;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.ProductDocuments;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.ProductReading;
import io.rongqiao.matching.product.ProductWriter;
import io.rongqiao.scoring.feature.FeatureSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProductChangeTest {

  private final ProductReader reader = new ProductReader(Vocabulary.of(FeatureSets.current()));
  private final List<FinancingProduct> products = new BuiltInCatalogue(reader).products();

  /**
   * Puts in the place of each value of each product what others have there: wherever that is
   * another product that can be read, the change is told, at a path that leads to the value.
   */
  @Test
  void tellsWhateverWasChanged() {
    Map<String, Set<JsonNode>> found = new HashMap<>();
    products.forEach(product -> collect(ProductWriter.write(product), "", found));
    Set<String> told = new TreeSet<>();
    for (FinancingProduct product : products) {
      for (String path : leaves(ProductWriter.write(product), "")) {
        for (JsonNode value : found.getOrDefault(anywhere(path), Set.of())) {
          ObjectNode changed = ProductWriter.write(product);
          ProductDocuments.put(changed, path, value);
          if (reader.read(changed) instanceof ProductReading.Read(FinancingProduct after)
              && !after.equals(product)) {
            assertThat(ProductChange.between(product, after))
                .as("%s becomes %s", path, value)
                .anySatisfy(it -> assertThat(path).startsWith(it.path()));
            told.add(anywhere(path));
          }
        }
      }
    }
    assertThat(told)
        .contains(
            "/kind",
            "/summary/zh",
            "/documents/*",
            "/sources/*",
            "/terms/amount/to",
            "/terms/tenorMonths/to",
            "/terms/purposes/*",
            "/terms/repayment",
            "/terms/rate/floor",
            "/terms/guarantee/feeRate",
            "/terms/guarantee/feeSubsidy",
            "/terms/security",
            "/terms/preferential",
            "/terms/timePromiseDays",
            "/terms/evidence/*",
            "/criteria/*/atLeast");
  }

  @Test
  void readsAsAPersonWouldSayIt() {
    ObjectNode before = ProductWriter.write(product("CZ-GUA-01"));
    ObjectNode after = before.deepCopy();
    after.withObject("/terms").put("repayment", "EQUAL_PRINCIPAL");
    after
        .withObject("/terms/guarantee")
        .put("governmentBacked", false)
        .put("feeSubsidy", "0.3")
        .put("guarantor", "9d4d2458-4d84-5cb8-bcbe-80b006e39487")
        .withObject("/shares")
        .put("CITY", "0.3")
        .put("PROVINCE", "0.3");

    assertThat(ProductChange.between(read(before), read(after)))
        .extracting(ProductChangeTest::inChinese)
        .containsExactly(
            "/terms/repayment: 等额本息 → 等额本金",
            "/terms/guarantee/guarantor: 6c886bfd-3887-5990-86f6-d6a549104f09"
                + " → 9d4d2458-4d84-5cb8-bcbe-80b006e39487",
            "/terms/guarantee/governmentBacked: 是 → 否",
            "/terms/guarantee/feeSubsidy: 50 % → 30 %",
            "/terms/guarantee/shares: 银行 20 %、市县担保机构 40 %、省级再担保 20 %、国家融资担保基金 20 %"
                + " → 银行 20 %、市县担保机构 30 %、省级再担保 30 %、国家融资担保基金 20 %");
  }

  private static String inChinese(ProductChange change) {
    return "%s: %s → %s"
        .formatted(
            change.path(),
            Objects.requireNonNull(change.before()).zh(),
            Objects.requireNonNull(change.after()).zh());
  }

  private FinancingProduct product(String code) {
    return products.stream()
        .filter(it -> it.description().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private FinancingProduct read(ObjectNode document) {
    return ((ProductReading.Read) reader.read(document)).product();
  }

  private static void collect(JsonNode node, String path, Map<String, Set<JsonNode>> found) {
    for (String leaf : leaves(node, path)) {
      found
          .computeIfAbsent(anywhere(leaf), _ -> new LinkedHashSet<>())
          .add(node.at(leaf.substring(path.length())));
    }
  }

  private static List<String> leaves(JsonNode node, String path) {
    List<String> leaves = new ArrayList<>();
    if (node.isValueNode()) {
      leaves.add(path);
    }
    for (int at = 0; node.isArray() && at < node.size(); at++) {
      leaves.addAll(leaves(node.get(at), path + "/" + at));
    }
    node.properties().forEach(it -> leaves.addAll(leaves(it.getValue(), path + "/" + it.getKey())));
    leaves.removeIf(it -> it.matches("/(id|lender|version/(number|author|approver))"));
    return leaves;
  }

  /** The path with every place in an array made the same. */
  private static String anywhere(String path) {
    return path.replaceAll("/\\d+(?=/|$)", "/*");
  }
}
