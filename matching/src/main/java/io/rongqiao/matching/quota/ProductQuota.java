package io.rongqiao.matching.quota;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a lender lends by one product in a period, as stated and perhaps approved.
 *
 * @param number counts the approved quotas of the product; none until it is approved
 * @param taken what offers accepted in the period lend
 * @param reason why it was rejected
 */
public record ProductQuota(
    QuotaId id,
    ProductId product,
    InstitutionId lender,
    @Nullable Integer number,
    QuotaPeriod period,
    Money amount,
    Money taken,
    State state,
    String author,
    Instant statedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason) {

  /** How far it is. */
  public enum State {
    STATED,
    APPROVED,
    REJECTED
  }

  public ProductQuota {
    if (amount.isNegative() || !amount.currency().equals(Money.CNY)) {
      throw new IllegalArgumentException("%s is no quota in yuan".formatted(amount));
    }
    if ((state == State.APPROVED) != (number != null)) {
      throw new IllegalArgumentException(
          "A quota that is %s has number %s".formatted(state, number));
    }
  }

  static ProductQuota stated(
      QuotaId id,
      ProductId product,
      InstitutionId lender,
      QuotaPeriod period,
      Money amount,
      String author,
      Instant at) {
    return new ProductQuota(
        id,
        product,
        lender,
        null,
        period,
        amount,
        Money.NO_YUAN,
        State.STATED,
        author,
        at,
        null,
        null,
        null);
  }

  /** What may still be lent; nothing where more was taken than is allowed by now. */
  public Money left() {
    return amount.minus(taken).max(Money.NO_YUAN);
  }

  /**
   * Which of a product's quotas counts on a day: of those whose period holds it the last approved.
   */
  public static Optional<ProductQuota> counting(List<ProductQuota> ofProduct, LocalDate day) {
    return ofProduct.stream()
        .filter(it -> it.state == State.APPROVED && it.period.holds(day))
        .max(Comparator.comparingInt(ProductQuota::counted));
  }

  private int counted() {
    return number == null ? 0 : number;
  }

  /** Whether a retry states the same. */
  boolean statesLike(ProductQuota other) {
    return product.equals(other.product)
        && period.equals(other.period)
        && amount.equals(other.amount)
        && author.equals(other.author);
  }
}
