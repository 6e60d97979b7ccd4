package io.rongqiao.matching.product;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catalogue of what lenders offer, with every version there ever was. */
public interface Products {

  /** What was in force on a day, in the order of the products' codes. */
  List<FinancingProduct> inForceOn(LocalDate day);

  /** That product as it was in force on a day. */
  Optional<FinancingProduct> inForceOn(LocalDate day, ProductId id);

  /** Every version, the newest first. */
  List<FinancingProduct> versions(ProductId id);

  /** Adds a version; the first also adds the product. Keeps what is there already. */
  boolean add(FinancingProduct product, Instant publishedAt);

  /** The products of which a version or quota begins or ended after a day up to another. */
  Set<ProductId> changingWithin(LocalDate after, LocalDate until);

  /** A number that grows with every publication, and with whatever else changes matches. */
  long revision();
}
