package io.rongqiao.api.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.rongqiao.api.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProductChangeTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LATER = "2020-06-01";

  private final Visitor author = Visitor.signedIn("lender-1");
  private final Visitor applicant = Visitor.signedIn("enterprise-1");
  private final Visitor approver = Visitor.signedIn("lender-1-approver");
  private final String lender = author.read("/api/v1/me").json().at("/institution/id").asText();
  private final JsonNode product = ownProduct();
  private final String versions = "/api/v1/products/" + product.path("id").asText() + "/versions";

  @Test
  void takesEffectOnItsDayOnceAnotherPersonApproves() throws JsonProcessingException {
    ObjectNode changed = latest();
    int days = changed.at("/terms/timePromiseDays").asInt() + 1;
    changed.withObject("/terms").put("timePromiseDays", days);

    Visitor.Answer drafted = author.post("/api/v1/product-drafts", form(changed));
    assertThat(drafted.status()).isEqualTo(201);
    assertThat(drafted.json().at("/changes/1/path").asText()).isEqualTo("/terms/timePromiseDays");
    String draft = "/api/v1/product-drafts/" + drafted.json("id");

    assertThat(author.post(draft + "/approval", "{}").status()).isEqualTo(422);
    assertThat(Visitor.signedIn("lender-2").read(draft).status()).isEqualTo(404);
    assertThat(approver.post(draft + "/approval", "{}").json("state")).isEqualTo("APPROVED");
    assertThat(approver.post(draft + "/approval", "{}").status()).isEqualTo(409);

    assertThat(promisedOn("2020-05-31")).isEqualTo(days - 1);
    assertThat(promisedOn(LATER)).isEqualTo(days);
    JsonNode newest = author.read(versions).json().at("/items/0");
    assertThat(newest.path("author").asText()).isEqualTo("lender-1");
    assertThat(newest.path("approver").asText()).isEqualTo("lender-1-approver");
  }

  @Test
  void isToldWhereItStopsBeingJson() {
    String broken = "{\"document\": \"{\\n  \\\"code\\\": \\\"X\\\",\\n  nope\"}";

    Visitor.Answer checked = author.post("/api/v1/product-drafts/validation", broken);
    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.json().at("/faults/0/rule").asText()).isEqualTo("json-expected");
    assertThat(checked.json().at("/faults/0/text/zh").asText()).startsWith("第 3 行");

    Visitor.Answer refused = author.post("/api/v1/product-drafts", broken);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("is no JSON near line 3");
  }

  @Test
  void isMatchedWithAtOnceWhereItIsInForceAlready() throws JsonProcessingException {
    JsonNode application = applied();
    String proposed = proposedByTheLender(application);
    ObjectNode changed = latest("/api/v1/products/" + proposed + "/versions", "2020-02-29");
    int days = changed.at("/terms/timePromiseDays").asInt() + 1;
    changed.withObject("/terms").put("timePromiseDays", days);

    String draft =
        "/api/v1/product-drafts/" + author.post("/api/v1/product-drafts", form(changed)).json("id");
    assertThat(approver.post(draft + "/approval", "{}").json("state")).isEqualTo("APPROVED");

    String id = application.path("id").asText();
    await().atMost(Duration.ofSeconds(20)).until(() -> matchesOf(id) == 2);
  }

  @Test
  void namesEveryFaultWithItsPlace() throws JsonProcessingException {
    ObjectNode changed = latest();
    changed.withObject("/terms/rate").put("floor", "0.9");
    changed.withArray("criteria").addObject().put("cel", "ownership == 'STATE'");

    JsonNode faults =
        author.post("/api/v1/product-drafts/validation", form(changed)).json().path("faults");

    assertThat(faults.findValuesAsText("path"))
        .contains("/terms/rate", "/criteria/%d/cel".formatted(changed.path("criteria").size() - 1));
    assertThat(faults.findValuesAsText("rule")).contains("empty-rate-band", "R53");
    assertThat(author.post("/api/v1/product-drafts", form(changed)).status()).isEqualTo(422);
  }

  @Test
  void readsADecisionTableAsCriteria() throws JsonProcessingException {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put(
                "xml",
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="admission">
                  <decision name="admitted"><decisionTable hitPolicy="UNIQUE">
                    <input><inputExpression><text>tax_grade</text></inputExpression></input>
                    <output/>
                    <rule><inputEntry><text>"A","B"</text></inputEntry>
                      <outputEntry><text>true</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>""");

    JsonNode read = author.post("/api/v1/product-drafts/decision-tables", body.toString()).json();

    assertThat(read.path("faults")).isEmpty();
    assertThat(JSON.readTree(read.path("criteria").asText()).at("/0/oneOf/1").asText())
        .isEqualTo("B");
  }

  /** Whoever thinks of applying sees every charge, and who bears the risk, beforehand. */
  @Test
  void disclosesWhatAProductCostsAndWhoStandsBehindIt() {
    JsonNode items = applicant.read("/api/v1/products").json().path("items");

    JsonNode guaranteed = terms(items, "CZ-GUA-01");
    assertThat(guaranteed.at("/guarantee/shares").findValuesAsText("tier"))
        .containsExactly("BANK", "CITY", "PROVINCE", "NATIONAL");
    assertThat(guaranteed.at("/guarantee/guarantor/name").asText()).isNotBlank();
    assertThat(guaranteed.path("fees")).isEmpty();
    assertThat(terms(items, "HD-INS-01").at("/fees/0/kind").asText())
        .isEqualTo("INSURANCE_PREMIUM");
    assertThat(terms(items, "HD-INS-01").at("/fees/0/most").asText()).isEqualTo("0.012");
    assertThat(terms(items, "CZ-BRI-01").at("/bridge/annualRate").asText()).isEqualTo("0.072");
    assertThat(terms(items, "HD-STA-01").at("/interestSubsidy/until").asText())
        .isEqualTo("2020-12-31");
  }

  private static JsonNode terms(JsonNode items, String code) {
    for (JsonNode item : items) {
      if (item.path("code").asText().equals(code)) {
        return item.path("terms");
      }
    }
    throw new AssertionError("There is no " + code);
  }

  @Test
  void beginsAndEndsAProduct() throws JsonProcessingException {
    ObjectNode document = latest();
    document.remove("id");
    document.put("code", "BEGUN-AND-ENDED").withObject("/version").removeAll();
    document.withObject("/version").put("validFrom", LATER);

    JsonNode begun = approved(document);
    assertThat(begun.path("version").asInt()).isEqualTo(1);
    assertThat(codesOn(LATER)).contains("BEGUN-AND-ENDED");

    document.put("id", begun.path("productId").asText());
    document.withObject("/version").put("validUntil", LATER);
    assertThat(approved(document).path("version").asInt()).isEqualTo(2);
    assertThat(codesOn(LATER)).contains("BEGUN-AND-ENDED");
    assertThat(codesOn(LocalDate.parse(LATER).plusDays(1).toString()))
        .isNotEmpty()
        .doesNotContain("BEGUN-AND-ENDED");
  }

  private JsonNode approved(ObjectNode document) {
    Visitor.Answer drafted = author.post("/api/v1/product-drafts", form(document));
    assertThat(drafted.status()).as(drafted.json().toString()).isEqualTo(201);
    String approval = "/api/v1/product-drafts/" + drafted.json("id") + "/approval";
    return approver.post(approval, "{}").json();
  }

  private List<String> codesOn(String day) {
    return author.read("/api/v1/products?on=" + day).json().path("items").findValuesAsText("code");
  }

  /** Whoever writes products by program checks them before sending by what the platform says. */
  @Test
  void isWrittenByAPublishedSchema() throws JsonProcessingException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Visitor.anonymous().read("/api/v1/products/schema").json());

    for (JsonNode item : author.read("/api/v1/products").json().path("items")) {
      String of = "/api/v1/products/" + item.path("id").asText() + "/versions";
      ObjectNode document = latest(of, LATER);
      document.withObject("/version").put("number", 2).put("author", "a").put("approver", "b");
      assertThat(schema.validate(document)).as(item.path("code").asText()).isEmpty();

      document.withObject("/terms").put("repayment", "NEVER");
      document.put("owner", "STATE");
      assertThat(schema.validate(document)).hasSize(2);
    }
  }

  private JsonNode applied() {
    return applicant
        .post(
            "/api/v1/applications",
            """
            {"amount":{"amount":"200000.00","currency":"CNY"},"tenorMonths":12,"purpose":"WORKING_CAPITAL"}""")
        .json();
  }

  private String proposedByTheLender(JsonNode application) {
    for (JsonNode proposal : application.path("proposals")) {
      if (proposal.at("/product/lender/id").asText().equals(lender)) {
        return proposal.at("/product/id").asText();
      }
    }
    throw new AssertionError("The lender is not among those proposed");
  }

  private long matchesOf(String application) {
    return applicant
        .read("/api/v1/applications/" + application)
        .json()
        .path("history")
        .findValuesAsText("event")
        .stream()
        .filter("MATCHED"::equals)
        .count();
  }

  private JsonNode ownProduct() {
    for (JsonNode item : author.read("/api/v1/products").json().path("items")) {
      if (item.at("/lender/id").asText().equals(lender)) {
        return item;
      }
    }
    throw new AssertionError("The lender offers nothing");
  }

  private ObjectNode latest() throws JsonProcessingException {
    return latest(versions, LATER);
  }

  private ObjectNode latest(String of, String validFrom) throws JsonProcessingException {
    String document = author.read(of).json().at("/items/0/document").asText();
    ObjectNode newest = (ObjectNode) JSON.readTree(document);
    newest.withObject("/version").put("validFrom", validFrom);
    return newest;
  }

  private static String form(ObjectNode document) {
    return JsonNodeFactory.instance.objectNode().put("document", document.toString()).toString();
  }

  private int promisedOn(String day) {
    for (JsonNode item : author.read("/api/v1/products?on=" + day).json().path("items")) {
      if (item.path("id").equals(product.path("id"))) {
        return item.path("timePromiseDays").asInt();
      }
    }
    throw new AssertionError("Not in force on " + day);
  }
}
