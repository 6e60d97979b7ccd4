package io.rongqiao.matching.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.matching.eligibility.Contradictions;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.CriterionReader;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.eligibility.JsonPlace;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.expression.Expressions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads products from their JSON form, which {@code schema/financing-product-3.json} describes, and
 * refuses what contradicts itself or the documents.
 */
public final class ProductReader {

  private static final Money MOST_FOR_START_UPS = Money.yuan(3_000_000);

  private final Vocabulary vocabulary;
  private final CriterionReader criteria;
  private final TermsReader terms;

  public ProductReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.criteria = new CriterionReader(vocabulary, new Expressions(vocabulary)::check);
    this.terms = new TermsReader(vocabulary);
  }

  /** The product, or every fault found in it. */
  public ProductReading read(JsonNode document) {
    JsonPlace root = JsonPlace.root(document);
    root.allowOnly(
        "id",
        "code",
        "kind",
        "lender",
        "version",
        "name",
        "summary",
        "documents",
        "sources",
        "terms",
        "criteria");
    Optional<ProductId> id = root.at("id").parsed(ProductId::parse);
    Optional<Version> version = version(root.at("version"));
    Optional<Description> description = description(root);
    Optional<Terms> read = terms.read(root.at("terms"));
    List<Criterion> required = criteria.readAll(root.at("criteria"));
    Contradictions.note(required, root.at("criteria"));
    if (id.isPresent() && version.isPresent() && description.isPresent() && read.isPresent()) {
      FinancingProduct product =
          new FinancingProduct(id.get(), version.get(), description.get(), read.get(), required);
      noteTooLargeForStartUps(product, root);
      noteBridge(product, root);
      noteSubsidyForAnybody(product, root);
      noteUnreachableLimit(product, root);
      if (root.faults().isEmpty()) {
        return new ProductReading.Read(product);
      }
    }
    return new ProductReading.Refused(root.faults());
  }

  /**
   * What is most likely a slip of the author of a product that can be read: a band that its formula
   * misses, a word that a code never is. It is refused in drafts, while a product once published
   * stays readable.
   */
  public List<Fault> slips(FinancingProduct product, JsonNode document) {
    List<Fault> slips = new ArrayList<>(UnknownWords.in(document, vocabulary));
    slips.addAll(FormulaBands.faultsOf(product, document));
    return List.copyOf(slips);
  }

  /** Small and micro enterprises may have at most three million (R19, L15247–15251). */
  private static void noteTooLargeForStartUps(FinancingProduct product, JsonPlace root) {
    if (product.description().kind() == ProductKind.STARTUP_GUARANTEED_LOAN
        && product.terms().bounds().most().isGreaterThan(MOST_FOR_START_UPS)) {
      root.at("terms")
          .at("amount")
          .at("to")
          .fault(
              "R19",
              "创业担保贷款最高不超过三百万元",
              "an entrepreneurship guaranteed loan is at most three million yuan");
    }
  }

  private static void noteBridge(FinancingProduct product, JsonPlace root) {
    boolean bridges = product.description().kind() == ProductKind.BRIDGE;
    if (bridges != (product.terms().bridging() != null)) {
      root.at("terms")
          .at("bridge")
          .fault(
              bridges ? "bridge-expected" : "no-bridge",
              bridges ? "过桥转贷须说明过桥的期限和利率" : "只有过桥转贷产品才有过桥",
              bridges ? "a bridge says how long and at which rate" : "the product is no bridge");
    }
  }

  /** What public money subsidises is preferential financing, shut to firms on a list (R33). */
  private static void noteSubsidyForAnybody(FinancingProduct product, JsonPlace root) {
    if (product.terms().interestSubsidy() != null && !product.terms().preferential()) {
      root.at("terms")
          .at("preferential")
          .fault("R33", "有贴息的产品属于融资优惠，须为 true", "what is subsidised is preferential financing");
    }
  }

  private static void noteUnreachableLimit(FinancingProduct product, JsonPlace root) {
    if (root.faults().isEmpty() && !Contradictions.admitTogether(product.requirements())) {
      root.at("terms")
          .at("limit")
          .fault(
              "nobody-can-meet",
              "满足准入条件的企业达不到最低金额",
              "who meets the criteria cannot reach the least amount");
    }
  }

  private static Optional<Version> version(JsonPlace place) {
    place.allowOnly("number", "validFrom", "validUntil", "author", "approver");
    Optional<Integer> number = place.at("number").wholeNumber();
    Optional<LocalDate> from = place.at("validFrom").parsed(LocalDate::parse);
    @Nullable LocalDate until =
        place.has("validUntil")
            ? place.at("validUntil").parsed(LocalDate::parse).orElse(null)
            : null;
    Optional<String> author = place.at("author").text();
    Optional<String> approver = place.at("approver").text();
    if (number.isEmpty() || from.isEmpty() || author.isEmpty() || approver.isEmpty()) {
      return Optional.empty();
    }
    return accepted(
        place, () -> new Version(number.get(), from.get(), until, author.get(), approver.get()));
  }

  private static Optional<Description> description(JsonPlace root) {
    Optional<String> code = root.at("code").text();
    Optional<ProductKind> kind = root.at("kind").parsed(ProductKind::valueOf);
    Optional<InstitutionId> lender = root.at("lender").parsed(InstitutionId::parse);
    Optional<Bilingual> name = root.at("name").bilingual();
    Optional<Bilingual> summary = root.at("summary").bilingual();
    List<RequiredDocument> documents =
        root.at("documents").elements().stream()
            .flatMap(it -> it.parsed(RequiredDocument::valueOf).stream())
            .toList();
    List<String> sources =
        root.at("sources").elements().stream().flatMap(it -> it.text().stream()).toList();
    if (code.isEmpty()
        || kind.isEmpty()
        || lender.isEmpty()
        || name.isEmpty()
        || summary.isEmpty()) {
      return Optional.empty();
    }
    return accepted(
        root.at("code"),
        () ->
            new Description(
                code.get(),
                kind.get(),
                lender.get(),
                name.get(),
                summary.get(),
                documents,
                sources));
  }

  /** The value, or a fault at {@code place} that says why its type refuses it. */
  static <T> Optional<T> accepted(JsonPlace place, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException refused) {
      place.fault("contradiction", "此处自相矛盾", String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }
}
