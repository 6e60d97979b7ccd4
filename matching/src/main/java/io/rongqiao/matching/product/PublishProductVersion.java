package io.rongqiao.matching.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.util.List;

/** A lender publishes a new version of a product of its own, or a new product. */
public final class PublishProductVersion {

  private final Transactions transactions;
  private final Products products;
  private final ProductReader reader;
  private final Outbox outbox;
  private final Clock clock;

  public PublishProductVersion(
      Transactions transactions,
      Products products,
      ProductReader reader,
      Outbox outbox,
      Clock clock) {
    this.transactions = transactions;
    this.products = products;
    this.reader = reader;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Publishes what the document says; the same document again has the same result.
   *
   * @param actor who does it, for {@code lender}
   */
  public Publication publish(JsonNode document, InstitutionId lender, String actor) {
    return switch (reader.read(document)) {
      case ProductReading.Refused refused -> new Publication.Refused(refused.faults());
      case ProductReading.Read(FinancingProduct product) ->
          product.description().lender().equals(lender)
              ? transactions.call(
                  new Access.Institution(lender.value(), actor), () -> store(product, lender))
              : new Publication.NotYours();
    };
  }

  /** Adds a version within the caller's unit of work. */
  public Publication store(FinancingProduct product, InstitutionId lender) {
    List<FinancingProduct> before = products.versions(product.id());
    if (before.contains(product)) {
      return new Publication.Published(product);
    }
    if (before.stream().anyMatch(it -> !it.description().lender().equals(lender))) {
      return new Publication.NotYours();
    }
    int expected = before.isEmpty() ? 1 : before.getFirst().version().number() + 1;
    if (product.version().number() != expected || !products.add(product, clock.instant())) {
      return new Publication.OutOfOrder(expected);
    }
    outbox.append(ProductChanged.of(product, clock.instant()));
    return new Publication.Published(product);
  }
}
