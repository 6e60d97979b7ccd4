package io.rongqiao.matching.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.ProductReading;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A person of a lender writes a new version of a product, or a new product, for another to approve.
 * Number, lender, author and, for a new product, its id are not the author's to choose.
 */
public final class DraftProduct {

  private final Transactions transactions;
  private final Products products;
  private final ProductDrafts drafts;
  private final ProductReader reader;
  private final BusinessDate businessDate;
  private final Clock clock;
  private final Supplier<UUID> ids;

  public DraftProduct(
      Transactions transactions,
      Products products,
      ProductDrafts drafts,
      ProductReader reader,
      BusinessDate businessDate,
      Clock clock,
      Supplier<UUID> ids) {
    this.transactions = transactions;
    this.products = products;
    this.drafts = drafts;
    this.reader = reader;
    this.businessDate = businessDate;
    this.clock = clock;
    this.ids = ids;
  }

  /** Says what is wrong with a document, or what it would change; keeps nothing. */
  public Drafting check(JsonNode document, InstitutionId lender, String author) {
    return transactions.call(
        new Access.Institution(lender.value(), author), () -> checked(document, lender, author));
  }

  /** Keeps the draft for approval; the same key again gives the same draft. */
  public Drafting draft(JsonNode document, InstitutionId lender, String author, String key) {
    return transactions.call(
        new Access.Institution(lender.value(), author),
        () ->
            switch (checked(document, lender, author)) {
              case Drafting.Drafted(ProductDraft draft, List<ProductChange> changes) ->
                  new Drafting.Drafted(drafts.add(draft, key), changes);
              case Drafting.Refused refused -> refused;
              case Drafting.NotYours notYours -> notYours;
            });
  }

  private Drafting checked(JsonNode document, InstitutionId lender, String author) {
    if (!(document instanceof ObjectNode written)) {
      return refused("/", "object-expected", "产品应为一个 JSON 对象", "a product is a JSON object");
    }
    ObjectNode completed = written.deepCopy();
    List<FinancingProduct> before = versions(completed);
    if (before.stream().anyMatch(it -> !it.description().lender().equals(lender))) {
      return new Drafting.NotYours();
    }
    complete(completed, before, lender, author);
    return switch (reader.read(completed)) {
      case ProductReading.Refused refused -> new Drafting.Refused(refused.faults());
      case ProductReading.Read(FinancingProduct product) -> {
        List<Fault> faults = reader.slips(product, completed);
        yield faults.isEmpty() ? consider(product, before) : new Drafting.Refused(faults);
      }
    };
  }

  private List<FinancingProduct> versions(ObjectNode document) {
    String id = document.path("id").asText();
    if (id.isBlank()) {
      document.put("id", ids.get().toString());
      return List.of();
    }
    try {
      return products.versions(ProductId.parse(id));
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }

  private static void complete(
      ObjectNode document, List<FinancingProduct> before, InstitutionId lender, String author) {
    document.put("lender", lender.toString());
    ObjectNode version = document.withObject("/version");
    version.put("number", before.isEmpty() ? 1 : before.getFirst().version().number() + 1);
    version.put("author", author);
    version.put("approver", ProductDraft.NOBODY_YET);
  }

  private Drafting consider(FinancingProduct product, List<FinancingProduct> before) {
    LocalDate today = businessDate.today();
    if (product.version().validFrom().isBefore(today)) {
      return refused(
          "/version/validFrom",
          "in-the-past",
          "生效日不得早于今天 " + today,
          "no change takes effect before today, " + today);
    }
    String code = product.description().code();
    boolean isTaken =
        before.isEmpty()
            ? products.inForceOn(today).stream()
                .anyMatch(it -> it.description().code().equals(code))
            : !before.getFirst().description().code().equals(code);
    if (isTaken) {
      return refused(
          "/code",
          "code-fixed",
          "产品代码不可更改，也不可与其他产品相同",
          "a product keeps its code, and shares it with no other");
    }
    Optional<FinancingProduct> last = before.stream().findFirst();
    return new Drafting.Drafted(
        ProductDraft.of(ids.get(), product, clock.instant()),
        last.map(it -> ProductChange.between(it, product)).orElse(List.of()));
  }

  private static Drafting refused(String path, String rule, String zh, String en) {
    return new Drafting.Refused(List.of(new Fault(path, rule, new Bilingual(zh, en))));
  }
}
