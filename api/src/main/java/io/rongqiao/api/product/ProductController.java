package io.rongqiao.api.product;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.ProductSchema;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The catalogue as it is in force today, or was on another day. */
@Controller("/api/v1/products")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProductController {

  private static final String SCHEMA = "application/schema+json";
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

  /**
   * Every product, in the order of the codes.
   *
   * @param on the day whose catalogue is asked for; today if it is left out
   */
  @Get
  ProductsView list(@QueryValue @Nullable String on) {
    LocalDate day = Field.readIfGiven("on", on, LocalDate::parse).orElseGet(businessDate::today);
    return ProductsView.of(transactions.call(ACCESS, () -> products.inForceOn(day)), institutions);
  }

  /** Every version there ever was, who answers for it, and what it changed. */
  @Get("/{id}/versions")
  VersionsView versions(UUID id) {
    List<FinancingProduct> versions =
        transactions.call(ACCESS, () -> products.versions(new ProductId(id)));
    if (versions.isEmpty()) {
      throw Refused.notFound("There is no product %s.".formatted(id));
    }
    return VersionsView.of(versions);
  }

  /** The JSON Schema of the documents in which products are drafted and kept. */
  @Get(
      value = "/schema",
      produces = {SCHEMA, MediaType.APPLICATION_JSON})
  @Secured(SecurityRule.IS_ANONYMOUS)
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = SCHEMA, schema = @Schema(type = "object")))
  HttpResponse<byte[]> schema() {
    return HttpResponse.ok(ProductSchema.published());
  }

  @Get("/{id}")
  ProductView read(UUID id) {
    return transactions
        .call(ACCESS, () -> products.inForceOn(businessDate.today(), new ProductId(id)))
        .map(product -> ProductView.of(product, institutions))
        .orElseThrow(() -> Refused.notFound("No product %s is in force today.".formatted(id)));
  }
}
