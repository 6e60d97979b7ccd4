package io.rongqiao.matching.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.feature.FeatureSets;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProductReaderTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ProductReader reader = new ProductReader(Vocabulary.of(FeatureSets.current()));

  /** A place in the invoice loan, what is put there, and the fault that follows. */
  static Stream<Arguments> contradictions() {
    return Stream.of(
        arguments(
            "/criteria/0",
            "{\"feature\":\"colour\",\"atLeast\":1}",
            "/criteria/0/feature",
            "unknown-feature"),
        arguments(
            "/criteria/0",
            "{\"code\":\"ownership\",\"oneOf\":[\"STATE\"]}",
            "/criteria/0/code",
            "R53"),
        arguments(
            "/criteria/0", "{\"flag\":\"state_owned\",\"is\":true}", "/criteria/0/flag", "R53"),
        arguments(
            "/criteria/0",
            "{\"feature\":\"invoice_history_months\",\"atMost\":12}",
            "/criteria/1",
            "nobody-can-meet"),
        arguments(
            "/criteria/0",
            "{\"feature\":\"sales_net_12m\",\"atLeast\":5,\"atMost\":4}",
            "/criteria/0",
            "nobody-can-meet"),
        arguments(
            "/criteria/0",
            "{\"feature\":\"invoice_history_months\",\"atLeast\":1.5}",
            "/criteria/0/atLeast",
            "off-grid"),
        arguments(
            "/criteria/0",
            "{\"feature\":\"sales_net_12m\",\"atMost\":100000}",
            "/terms/limit",
            "nobody-can-meet"),
        arguments(
            "/criteria/0",
            "{\"code\":\"risk_grade\",\"oneOf\":[\"E\"]}",
            "/criteria/6",
            "nobody-can-meet"),
        arguments(
            "/criteria/0",
            "{\"atLeast\":3,\"of\":[{\"known\":\"tax_grade\"},{\"known\":\"industry\"}]}",
            "/criteria/0",
            "nobody-can-meet"),
        arguments("/criteria/0", "{\"any\":[]}", "/criteria/0/any", "empty"),
        arguments(
            "/criteria/0",
            "{\"feature\":\"sales_net_12m\",\"atleast\":5}",
            "/criteria/0/atleast",
            "unknown-field"),
        arguments("/terms/rate/floor", "\"0.09\"", "/terms/rate", "empty-rate-band"),
        arguments(
            "/terms/fees",
            "[{\"kind\":\"COMMITMENT_FEE\",\"share\":\"0.001\"}]",
            "/terms/fees/0/kind",
            "R32"),
        arguments("/terms/amount/from", "\"9000000.00\"", "/terms", "contradiction"),
        arguments("/terms/timePromiseDays", "0", "/terms", "contradiction"),
        arguments(
            "/terms/limit",
            "{\"leastOf\":[{\"feature\":\"buyer_count_12m\",\"multiple\":1}]}",
            "/terms/limit/leastOf/0/feature",
            "unknown-feature"),
        arguments("/terms/limit/formula", "{\"rate\":\"0.05\"}", "/terms/limit/formula", "unit"),
        arguments(
            "/terms/limit/formula",
            "{\"sum\":[{\"feature\":\"tax_paid_12m\"},{\"feature\":\"sales_net_12m\"}]}",
            "/terms/limit",
            "contradiction"),
        arguments(
            "/terms/rate/formula",
            "{\"sum\":[{\"rate\":\"0.05\"},{\"yuan\":\"1\"}]}",
            "/terms/rate/formula",
            "contradiction"),
        arguments(
            "/terms/rate/formula",
            "{\"code\":\"ownership\",\"cases\":{\"STATE\":{\"rate\":\"0.04\"}}}",
            "/terms/rate/formula/code",
            "R53"),
        arguments(
            "/terms/tenorMonths/formula",
            "{\"times\":[{\"number\":\"2\"},{\"feature\":\"invoice_history_months\"}]}",
            "/terms/tenorMonths/formula",
            "not-a-criterion"),
        arguments("/version/approver", "\"catalogue-author\"", "/version", "contradiction"),
        arguments("/version/validUntil", "\"2019-01-01\"", "/version", "contradiction"),
        arguments(
            "/terms/bridge", "{\"tenorMonths\":1,\"rate\":\"0.07\"}", "/terms/bridge", "no-bridge"),
        arguments("/kind", "\"BRIDGE\"", "/terms/bridge", "bridge-expected"),
        arguments(
            "/terms/interestSubsidy",
            "{\"share\":\"0.5\",\"from\":\"2019-01-01\",\"source\":\"here\"}",
            "/terms/preferential",
            "R33"),
        arguments(
            "/terms/interestSubsidy",
            "{\"share\":\"0\",\"from\":\"2019-01-01\",\"source\":\"here\"}",
            "/terms/interestSubsidy",
            "contradiction"),
        arguments("/kind", "\"GIFT\"", "/kind", "malformed"),
        arguments("/id", "\"one\"", "/id", "malformed"));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("contradictions")
  void refusesAContradictionWithThePathToIt(String at, String value, String path, String rule)
      throws IOException {
    ObjectNode document = ProductDocuments.document("invoice-loan.json");
    ProductDocuments.put(document, at, JSON.readTree(value));

    assertThat(faults(document)).extracting(Fault::path, Fault::rule).contains(tuple(path, rule));
  }

  @Test
  void allowsNoOtherFeeBesideAGuarantee() throws IOException {
    ObjectNode document = ProductDocuments.document("guaranteed-loan.json");
    ProductDocuments.put(
        document,
        "/terms/fees",
        JSON.readTree("[{\"kind\":\"CONSULTING_FEE\",\"share\":\"0.01\"}]"));

    assertThat(faults(document))
        .extracting(Fault::path, Fault::rule)
        .containsExactly(tuple("/terms/fees/0/kind", "R31"));
  }

  @Test
  void lendsStartUpsAtMostThreeMillion() throws IOException {
    ObjectNode document = ProductDocuments.document("startup-guaranteed-loan.json");
    ProductDocuments.put(document, "/terms/amount/to", JSON.readTree("\"3000001.00\""));

    assertThat(faults(document))
        .extracting(Fault::path, Fault::rule)
        .containsExactly(tuple("/terms/amount/to", "R19"));
  }

  @Test
  void reportsEveryFaultAtOnce() throws IOException {
    ObjectNode document = ProductDocuments.document("invoice-loan.json");
    ProductDocuments.put(document, "/kind", JSON.readTree("\"GIFT\""));
    ProductDocuments.put(document, "/criteria/0", JSON.readTree("{\"known\":\"colour\"}"));
    ProductDocuments.put(document, "/terms/repayment", JSON.readTree("7"));

    assertThat(faults(document)).hasSize(3);
  }

  /** Rates and limits as the first products wrote them, before there were formulas. */
  @Test
  void readsTheShortFormsOfFormulas() throws IOException {
    ObjectNode document = ProductDocuments.document("tax-loan.json");
    ProductDocuments.put(
        document,
        "/terms/rate",
        JSON.readTree(
            """
            {"base": "0.0485", "floor": "0.0405", "ceiling": "0.0650",
             "basisPointsByGrade": {"A": -50, "B": -20, "C": 20, "D": 60, "E": 100},
             "byTenor": [{"longerThanMonths": 12, "basisPoints": 25}]}"""));
    ProductDocuments.put(
        document,
        "/terms/limit",
        JSON.readTree(
            """
            {"leastOf": [
              {"feature": "tax_paid_12m", "code": "tax_grade",
               "multiples": {"A": 9, "B": 6, "M": 3}},
              {"feature": "sales_net_12m", "multiple": 0.2}]}"""));

    assertThat(reader.read(document))
        .isEqualTo(reader.read(ProductDocuments.document("tax-loan.json")));
  }

  @Test
  void knowsTheFieldsThatTheSchemaNames() throws IOException {
    JsonNode schema = ProductDocuments.resource("/schema/financing-product-3.json");
    JsonNode written = ProductDocuments.document("guaranteed-loan.json");

    assertThat(names(written)).isSubsetOf(names(schema.path("properties")));
    SortedSet<String> terms = names(written.path("terms"));
    terms.addAll(names(ProductDocuments.document("bridge-loan.json").path("terms")));
    terms.addAll(names(ProductDocuments.document("startup-guaranteed-loan.json").path("terms")));
    assertThat(terms).isEqualTo(names(schema.at("/properties/terms/properties")));
    assertThat(names(written.at("/terms/guarantee")))
        .isSubsetOf(names(schema.at("/properties/terms/properties/guarantee/properties")));
  }

  private List<Fault> faults(JsonNode document) {
    ProductReading reading = reader.read(document);
    assertThat(reading).isInstanceOf(ProductReading.Refused.class);
    return ((ProductReading.Refused) reading).faults();
  }

  private static SortedSet<String> names(JsonNode node) {
    TreeSet<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
