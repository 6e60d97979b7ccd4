package io.rongqiao.matching.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.drafting.ProductChange;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Operator;
import io.rongqiao.matching.eligibility.PlainEvaluator;
import io.rongqiao.matching.eligibility.Shortfall;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.structure.Fee;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions on days, and fees that are reckoned, in the third form of products. */
class DatesAndFeesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String OLD_ENOUGH =
      """
      {"date": "established_on", "from": "2001-01-01", "to": "2017-02-28"}""";
  private static final String BY_TAX_GRADE =
      """
      {"kind": "APPRAISAL_FEE", "ceiling": "0.01", "formula":
        {"code": "tax_grade", "cases": {"A": {"number": "0.001"}, "B": {"number": "0.02"}}}}""";
  private static final String FEE_BY_TENOR =
      """
      {"formula": {"feature": "requested_tenor_months", "tiers": [
          {"from": "0", "then": {"rate": "0.004"}}, {"from": "13", "then": {"rate": "0.0125"}}]},
        "floor": "0.005", "ceiling": "0.015"}""";

  private final ProductReader reader = new ProductReader(Vocabulary.of(FeatureSets.current()));

  @Test
  void readsBackWhatItWrote() throws IOException {
    ObjectNode document = ProductDocuments.document("invoice-loan.json");
    criteria(document).add(JSON.readTree(OLD_ENOUGH));
    criteria(document).add(JSON.readTree("{\"known\": \"established_on\"}"));
    criteria(document)
        .add(JSON.readTree("{\"not\": {\"date\": \"established_on\", \"from\": \"2016-06-30\"}}"));
    terms(document).putArray("fees").add(JSON.readTree(BY_TAX_GRADE));

    FinancingProduct product = read(document);
    ObjectNode written = ProductWriter.write(product);

    assertThat(read(written)).isEqualTo(product);
    assertThat(written.at("/criteria")).hasToString(document.at("/criteria").toString());
    assertThat(written.at("/terms/fees")).isEqualTo(document.at("/terms/fees"));
  }

  @Test
  void readsBackTheFeeOfAGuarantee() throws IOException {
    ObjectNode document = guaranteedByTenor();

    FinancingProduct product = read(document);
    ObjectNode written = ProductWriter.write(product);

    assertThat(read(written)).isEqualTo(product);
    assertThat(written.at("/terms/guarantee/fee")).isEqualTo(document.at("/terms/guarantee/fee"));
    assertThat(written.at("/terms/guarantee/feeRate").isMissingNode()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2000-12-31, false",
    "2001-01-01, true",
    "2017-02-28, true",
    "2017-03-01, false",
    ", false"
  })
  void holdsADayAgainstBothBounds(LocalDate established, boolean eligible) throws IOException {
    FinancingProduct product = withCriterion(OLD_ENOUGH);
    KnownFacts facts = KnownFacts.nothing();
    facts =
        established == null
            ? facts
            : facts.with(Vocabulary.ESTABLISHED_ON, Grid.measurement(established));

    assertThat(PlainEvaluator.evaluate(List.of(product.criteria().getLast()), facts))
        .isInstanceOf(eligible ? Eligibility.Eligible.class : Eligibility.Ineligible.class);
  }

  @Test
  void tellsAShortfallInDays() throws IOException {
    FinancingProduct product = withCriterion(OLD_ENOUGH);
    KnownFacts young =
        KnownFacts.nothing()
            .with(Vocabulary.ESTABLISHED_ON, Grid.measurement(LocalDate.of(2017, 3, 2)));

    Eligibility found = PlainEvaluator.evaluate(List.of(product.criteria().getLast()), young);

    assertThat(found).isInstanceOf(Eligibility.Ineligible.class);
    Shortfall shortfall = ((Eligibility.Ineligible) found).shortfalls().getFirst();
    assertThat(shortfall.operator()).isEqualTo(Operator.AT_MOST);
    assertThat(shortfall.threshold()).isEqualTo("2017-02-28");
    assertThat(shortfall.actualValue()).contains("2017-03-02");
    assertThat(shortfall.distance()).hasValueSatisfying(it -> assertThat(it).isEqualTo("2"));
    assertThat(shortfall.text().zh()).contains("成立日期在 2001-01-01 至 2017-02-28 之间", "相差 2 天");
    assertThat(shortfall.text().en()).contains("it is 2017-03-02, off by 2 days");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("{\"date\":\"established_on\"}", "", "no-bound"),
        arguments(
            "{\"date\":\"established_on\",\"from\":\"2019-01-02\",\"to\":\"2019-01-01\"}",
            "",
            "nobody-can-meet"),
        arguments("{\"date\":\"established_on\",\"from\":\"2019-02-30\"}", "/from", "malformed"),
        arguments(
            "{\"date\":\"sales_net_12m\",\"from\":\"2019-01-01\"}", "/date", "unknown-feature"),
        arguments("{\"feature\":\"established_on\",\"atLeast\":17000}", "/feature", "date"),
        arguments("{\"cel\":\"established_on > 17000.0\"}", "/cel", "expression"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void refusesADayThatIsNone(String criterion, String path, String rule) throws IOException {
    ObjectNode document = ProductDocuments.document("invoice-loan.json");
    int place = criteria(document).size();
    criteria(document).add(JSON.readTree(criterion));

    assertThat(refused(document))
        .extracting(Fault::path, Fault::rule)
        .contains(tuple("/criteria/" + place + path, rule));
  }

  @Test
  void refusesDaysThatNobodyHas() throws IOException {
    ObjectNode document = ProductDocuments.document("invoice-loan.json");
    criteria(document).add(JSON.readTree(OLD_ENOUGH));
    criteria(document)
        .add(JSON.readTree("{\"date\": \"established_on\", \"from\": \"2018-01-01\"}"));

    assertThat(refused(document)).extracting(Fault::rule).containsExactly("nobody-can-meet");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"A, 0.1", "B, 1", "M, 1", ", 1"})
  void chargesWhatTheFormulaComesToWithinItsCeiling(String taxGrade, String percent)
      throws IOException {
    ObjectNode document = ProductDocuments.document("invoice-loan.json");
    terms(document).putArray("fees").add(JSON.readTree(BY_TAX_GRADE));
    KnownFacts facts = KnownFacts.nothing();

    assertThat(
            read(document)
                .terms()
                .fees(taxGrade == null ? facts : facts.with("tax_grade", taxGrade)))
        .containsExactly(new Fee(FeeKind.APPRAISAL_FEE, Percentage.ofPercent(percent)));
  }

  @ParameterizedTest(name = "{0} months: {1}")
  @CsvSource({"12, 0.5", "13, 1.25"})
  void guaranteesAtTheFeeOfTheRequest(int months, String percent) throws IOException {
    FinancingRequest request =
        new FinancingRequest(Money.yuan(600_000), Tenor.ofMonths(months), Purpose.WORKING_CAPITAL);
    Terms terms = read(guaranteedByTenor()).terms();

    assertThat(terms.guarantee(request.with(KnownFacts.nothing())))
        .satisfies(it -> assertThat(it.feeRate()).isEqualTo(AnnualRate.ofPercent(percent)));
    assertThat(terms.guarantee())
        .satisfies(it -> assertThat(it.feeRate()).isEqualTo(AnnualRate.ofPercent("1.5")));
  }

  @Test
  void refusesAFeeByTheWrongUnitOrAboveItsCeiling() throws IOException {
    ObjectNode document = ProductDocuments.document("invoice-loan.json");
    ArrayNode fees = terms(document).putArray("fees");
    fees.add(fee("{\"yuan\": \"300\"}"));
    fees.add(fee("{\"number\": \"0.03\"}"));
    fees.add(fee("{\"feature\": \"established_on\"}"));
    fees.add(fee("{\"number\": \"0.01\"}").put("share", "0.01"));

    assertThat(refused(document))
        .extracting(Fault::path, Fault::rule)
        .containsExactlyInAnyOrder(
            tuple("/terms/fees/0/formula", "unit"),
            tuple("/terms/fees/1", "contradiction"),
            tuple("/terms/fees/2/formula/feature", "unit"),
            tuple("/terms/fees/3/share", "unknown-field"));
  }

  @Test
  void tellsWhatChangedInFeesAndDays() throws IOException {
    ObjectNode before = ProductDocuments.document("invoice-loan.json");
    ObjectNode after = before.deepCopy();
    criteria(after).add(JSON.readTree(OLD_ENOUGH));
    terms(after).putArray("fees").add(JSON.readTree(BY_TAX_GRADE));

    assertThat(ProductChange.between(read(before), read(after)))
        .filteredOn(it -> !it.path().startsWith("/version"))
        .extracting(ProductChange::after)
        .containsExactlyInAnyOrder(
            new Bilingual(
                "评估费 按纳税信用级别（A：0.001；B：0.02），不超过 1 %",
                "appraisal fee by tax credit grade (A: 0.001; B: 0.02), at most 1 %"),
            new Bilingual(
                "成立日期在 2001-01-01 至 2017-02-28 之间",
                "Day of establishment between 2001-01-01 and 2017-02-28"));
  }

  private FinancingProduct withCriterion(String criterion) throws IOException {
    ObjectNode document = ProductDocuments.document("invoice-loan.json");
    criteria(document).add(JSON.readTree(criterion));
    return read(document);
  }

  private ObjectNode guaranteedByTenor() throws IOException {
    ObjectNode document = ProductDocuments.document("guaranteed-loan.json");
    ObjectNode guarantee = (ObjectNode) terms(document).get("guarantee");
    guarantee.remove("feeRate");
    guarantee.set("fee", JSON.readTree(FEE_BY_TENOR));
    return document;
  }

  private static ObjectNode fee(String formula) throws IOException {
    ObjectNode fee = JSON.createObjectNode().put("kind", "APPRAISAL_FEE").put("ceiling", "0.02");
    fee.set("formula", JSON.readTree(formula));
    return fee;
  }

  private static ArrayNode criteria(ObjectNode document) {
    return (ArrayNode) document.get("criteria");
  }

  private static ObjectNode terms(ObjectNode document) {
    return (ObjectNode) document.get("terms");
  }

  private FinancingProduct read(JsonNode document) {
    ProductReading reading = reader.read(document);
    assertThat(reading).isInstanceOf(ProductReading.Read.class);
    return ((ProductReading.Read) reading).product();
  }

  private List<Fault> refused(JsonNode document) {
    ProductReading reading = reader.read(document);
    assertThat(reading).isInstanceOf(ProductReading.Refused.class);
    return ((ProductReading.Refused) reading).faults();
  }
}
