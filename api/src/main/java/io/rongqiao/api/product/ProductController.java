package io.rongqiao.api.product;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.UUID;

/** The catalogue as it is in force today. */
@Controller("/api/v1/products")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProductController {

  private static final Access ACCESS = new Access.Platform("catalogue");

  private final Transactions transactions;
  private final Products products;
  private final InstitutionNames institutions;
  private final BusinessDate businessDate;

  ProductController(
      Transactions transactions,
      Products products,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.products = products;
    this.institutions = institutions;
    this.businessDate = businessDate;
  }

  /** Every product, in the order of the codes. */
  @Get
  ProductsView list() {
    return ProductsView.of(
        transactions.call(ACCESS, () -> products.inForceOn(businessDate.today())), institutions);
  }

  @Get("/{id}")
  ProductView read(UUID id) {
    return transactions
        .call(ACCESS, () -> products.inForceOn(businessDate.today(), new ProductId(id)))
        .map(product -> ProductView.of(product, institutions))
        .orElseThrow(() -> Refused.notFound("No product %s is in force today.".formatted(id)));
  }
}
