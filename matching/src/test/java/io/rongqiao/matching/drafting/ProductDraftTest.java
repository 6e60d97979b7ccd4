package io.rongqiao.matching.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.catalogue.BuiltInCatalogue;
import io.rongqiao.matching.catalogue.InstallCatalogue;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.JooqInstitutions;
import io.rongqiao.matching.product.JooqProducts;
import io.rongqiao.matching.product.ProductDocuments;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.PublishProductVersion;
import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 2, 29);
  private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-02-29T04:00:00Z"), ZoneOffset.UTC);
  private static final BusinessDate DATE = () -> TODAY;

  private final ScratchDatabase database = ScratchDatabase.create();
  private final Supplier<UUID> ids = UUID::randomUUID;
  private final JdbcTransactions transactions =
      new JdbcTransactions(database.dataSource(), CLOCK, JooqAccessLog::new);
  private final ProductReader reader = new ProductReader(Vocabulary.of(FeatureSets.current()));
  private final JooqProducts products = new JooqProducts(transactions.dsl(), reader);
  private final JooqOutbox outbox = new JooqOutbox(transactions.dsl(), ids);
  private final JooqProductDrafts drafts = new JooqProductDrafts(transactions.dsl(), reader);
  private final DraftProduct draft =
      new DraftProduct(transactions, products, drafts, reader, DATE, CLOCK, ids);
  private final DecideOnDraft decide =
      new DecideOnDraft(
          transactions,
          drafts,
          new PublishProductVersion(transactions, products, reader, outbox, CLOCK),
          DATE,
          CLOCK);
  private final InstitutionId lender;
  private final ObjectNode document;

  ProductDraftTest() throws IOException {
    BuiltInCatalogue builtIn = new BuiltInCatalogue(reader);
    new InstallCatalogue(
            transactions, new JooqInstitutions(transactions.dsl()), products, outbox, CLOCK)
        .install(builtIn);
    document = ProductDocuments.document("tax-loan.json");
    lender = InstitutionId.parse(document.path("lender").asText());
    document.withObject("/version").put("validFrom", MARCH.toString());
    document.withObject("/terms").put("timePromiseDays", 2);
    document.withArray("criteria").remove(6);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void takesEffectOnItsDayOnceAnotherPersonApproves() {
    ProductDraft drafted = drafted("key");
    ProductId id = drafted.product().id();

    assertThat(decide.approve(drafted.id(), lender, "author"))
        .isEqualTo(new DraftDecision.OwnDraft());
    assertThat(decide.approve(drafted.id(), lender, "other"))
        .isInstanceOf(DraftDecision.Decided.class);

    assertThat(versionOn(TODAY, id)).isEqualTo(1);
    assertThat(versionOn(MARCH, id)).isEqualTo(2);
    assertThat(versionOn(LocalDate.of(2019, 6, 1), id)).isEqualTo(1);
    assertThat(decide.approve(drafted.id(), lender, "third"))
        .isInstanceOf(DraftDecision.DecidedAlready.class);
  }

  @Test
  void saysWhatItChanges() {
    Drafting drafting = draft.check(document, lender, "author");

    assertThat(drafting).isInstanceOf(Drafting.Drafted.class);
    assertThat(((Drafting.Drafted) drafting).changes())
        .containsExactly(
            new ProductChange(
                "/version/validFrom",
                new Bilingual("生效日", "in force from"),
                new Bilingual("2019-04-01", "2019-04-01"),
                new Bilingual("2020-03-01", "2020-03-01")),
            new ProductChange(
                "/terms/timePromiseDays",
                new Bilingual("承诺时限（天）", "days promised"),
                new Bilingual("3", "3"),
                new Bilingual("2", "2")),
            new ProductChange(
                "/criteria/6",
                new Bilingual("准入条件", "criterion"),
                new Bilingual(
                    "无列入黑名单或重点关注名单数据，或不属实：列入黑名单或重点关注名单",
                    "On a blacklist or watch list is not known or not on a blacklist or watch list"),
                null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/criteria/0 | {\"code\":\"size_class\",\"oneOf\":[\"SMALL\",\"BIG\"]} | /criteria/0/oneOf/1",
        "/criteria/0 | {\"code\":\"size_class\",\"startsWith\":[\"B\"]} | /criteria/0/startsWith/0",
        "/criteria/0 | {\"any\":[{\"not\":{\"code\":\"risk_grade\",\"oneOf\":[\"F\"]}}]} |"
            + " /criteria/0/any/0/not/oneOf/0",
        "/criteria/0 | {\"code\":\"industry\",\"startsWith\":[\"C\",\"Z9\"]} |"
            + " /criteria/0/startsWith/1",
        "/criteria/0 | {\"code\":\"division\",\"oneOf\":[\"999999\"]} | /criteria/0/oneOf/0",
        "/terms/rate/formula | {\"code\":\"tax_grade\",\"cases\":{\"S\":{\"rate\":\"0.05\"}},"
            + "\"otherwise\":{\"rate\":\"0.05\"}} | /terms/rate/formula/cases/S",
      })
  void refusesAWordThatACodeNeverIs(String at, String value, String path) throws IOException {
    ProductDocuments.put(document, at, ProductDocuments.json(value));

    assertThat(((Drafting.Refused) draft.check(document, lender, "lin")).faults())
        .extracting(Fault::path, Fault::rule)
        .containsExactly(tuple(path, "unknown-word"));
  }

  @Test
  void isKeptOnceForAKey() {
    assertThat(drafted("key").id()).isEqualTo(drafted("key").id());
    assertThat(drafted("key").id()).isNotEqualTo(drafted("another").id());
  }

  @Test
  void isOvertakenByAnotherVersion() {
    ProductDraft first = drafted("first");
    document.withObject("/terms").put("timePromiseDays", 1);
    ProductDraft second = drafted("second");
    decide.approve(first.id(), lender, "other");

    assertThat(decide.approve(second.id(), lender, "other"))
        .isEqualTo(new DraftDecision.Overtaken(3));
  }

  @Test
  void isRejectedWithAReason() {
    ProductDraft drafted = drafted("key");

    decide.reject(drafted.id(), lender, "other", "too lenient");

    ProductDraft found =
        transactions.call(
            new Access.Institution(lender.value(), "author"),
            () -> drafts.find(drafted.id()).orElseThrow());
    assertThat(found.state()).isEqualTo(ProductDraft.State.REJECTED);
    assertThat(found.reason()).isEqualTo("too lenient");
    assertThat(decide.approve(drafted.id(), lender, "third"))
        .isInstanceOf(DraftDecision.DecidedAlready.class);
  }

  @Test
  void isNobodyElsesToSeeOrToWrite() {
    ProductDraft drafted = drafted("key");
    InstitutionId stranger =
        new InstitutionId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    assertThat(decide.approve(drafted.id(), stranger, "other"))
        .isEqualTo(new DraftDecision.NoSuchDraft());
    assertThat(draft.check(document, stranger, "author")).isEqualTo(new Drafting.NotYours());
  }

  @Test
  void neverTakesEffectInThePast() {
    document.withObject("/version").put("validFrom", "2020-02-28");

    assertThat(draft.check(document, lender, "author"))
        .isInstanceOfSatisfying(
            Drafting.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::path, Fault::rule)
                    .containsExactly(tuple("/version/validFrom", "in-the-past")));
  }

  @ParameterizedTest(name = "{0} up to {1}: {2}")
  @CsvSource({
    "0.0405, 0.0530, none",
    "0.0405, 0.0529, above-the-ceiling",
    "0.0405, 0.0430, empty-rate-band",
    "0.0700, 0.0800, empty-rate-band"
  })
  void neverPassesItsOwnCeilingNorMissesItsBand(String floor, String ceiling, String rule) {
    document.withObject("/terms/rate").put("floor", floor).put("ceiling", ceiling);

    Drafting drafting = draft.check(document, lender, "author");

    List<Fault> faults =
        drafting instanceof Drafting.Refused(List<Fault> found) ? found : List.of();
    assertThat(faults)
        .extracting(Fault::path, Fault::rule)
        .isEqualTo(rule.equals("none") ? List.of() : List.of(tuple("/terms/rate/formula", rule)));
  }

  @ParameterizedTest(name = "{0} up to {1}: {2}")
  @CsvSource({
    "0.01, 0.03, none",
    "0.03, 0.03, none",
    "0.0301, 0.03, above-the-ceiling",
    "0.05, 0.0099, empty-fee-band",
    "-0.0001, 0.03, below-nothing"
  })
  void neverChargesAFeeBeyondItsCeilingOrBelowNothing(String longer, String ceiling, String rule) {
    ObjectNode fee = document.withObject("/terms").putArray("fees").addObject();
    fee.put("kind", "APPRAISAL_FEE").put("ceiling", ceiling);
    ObjectNode formula = fee.putObject("formula");
    formula.put("feature", "requested_tenor_months");
    ArrayNode tiers = formula.putArray("tiers");
    tier(tiers, "0", "0.01");
    tier(tiers, "7", longer);

    assertThat(faultsOf(document))
        .isEqualTo(rule.equals("none") ? List.of() : List.of(tuple("/terms/fees/0/formula", rule)));
  }

  @Test
  void chargesNobodyAGuaranteeFeeAboveItsCeiling() throws IOException {
    ObjectNode guaranteed = ProductDocuments.document("guaranteed-loan.json");
    guaranteed.remove("id");
    guaranteed.put("code", "GUARANTEED-DRAFT");
    ObjectNode guarantee = guaranteed.withObject("/terms/guarantee");
    guarantee.remove("feeRate");
    ObjectNode fee = guarantee.putObject("fee").put("floor", "0").put("ceiling", "0.01");
    fee.putObject("formula").put("rate", "0.0101");

    assertThat(faultsOf(guaranteed))
        .containsExactly(tuple("/terms/guarantee/fee/formula", "empty-fee-band"));
  }

  private static void tier(ArrayNode tiers, String from, String number) {
    tiers.addObject().put("from", from).putObject("then").put("number", number);
  }

  private List<Tuple> faultsOf(ObjectNode written) {
    Drafting drafting = draft.check(written, lender, "author");
    List<Fault> faults =
        drafting instanceof Drafting.Refused(List<Fault> found) ? found : List.of();
    return faults.stream().map(it -> tuple(it.path(), it.rule())).toList();
  }

  private ProductDraft drafted(String key) {
    Drafting drafting = draft.draft(document, lender, "author", key);
    assertThat(drafting).isInstanceOf(Drafting.Drafted.class);
    return ((Drafting.Drafted) drafting).draft();
  }

  private int versionOn(LocalDate day, ProductId id) {
    List<FinancingProduct> found =
        transactions.call(
            new Access.Platform("test"), () -> products.inForceOn(day, id).stream().toList());
    return found.getFirst().version().number();
  }
}
