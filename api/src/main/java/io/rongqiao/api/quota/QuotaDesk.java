package io.rongqiao.api.quota;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.quota.ProductQuota;
import io.rongqiao.matching.quota.ProductQuotas;
import io.rongqiao.matching.quota.QuotaId;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a lender sees of its own quotas. */
final class QuotaDesk {

  private final Transactions transactions;
  private final ProductQuotas quotas;
  private final BusinessDate businessDate;

  QuotaDesk(Transactions transactions, ProductQuotas quotas, BusinessDate businessDate) {
    this.transactions = transactions;
    this.quotas = quotas;
    this.businessDate = businessDate;
  }

  QuotasView list(Caller caller, @Nullable UUID product) {
    List<ProductQuota> found =
        transactions.call(
            caller.forInstitution(),
            () -> product == null ? quotas.all() : quotas.of(new ProductId(product)));
    return new QuotasView(found.stream().map(it -> view(it, found, caller)).toList(), null);
  }

  QuotaView read(Caller caller, UUID id) {
    return transactions.call(
        caller.forInstitution(),
        () ->
            quotas
                .find(new QuotaId(id))
                .map(it -> view(it, quotas.of(it.product()), caller))
                .orElseThrow(() -> notFound(id)));
  }

  private QuotaView view(ProductQuota quota, List<ProductQuota> known, Caller caller) {
    List<ProductQuota> ofProduct =
        known.stream().filter(it -> it.product().equals(quota.product())).toList();
    boolean counts =
        ProductQuota.counting(ofProduct, businessDate.today()).filter(quota::equals).isPresent();
    return QuotaView.of(quota, counts, caller.actor());
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No quota %s of this lender.".formatted(id));
  }
}
