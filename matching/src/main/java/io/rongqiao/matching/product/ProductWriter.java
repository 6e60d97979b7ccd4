package io.rongqiao.matching.product;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.eligibility.CriterionWriter;
import io.rongqiao.matching.formula.FormulaWriter;
import io.rongqiao.matching.structure.Guarantee;
import io.rongqiao.matching.structure.InterestSubsidy;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes products in their one canonical JSON form: what is read back is equal. */
public final class ProductWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ProductWriter() {}

  public static ObjectNode write(FinancingProduct product) {
    Description description = product.description();
    ObjectNode node = JSON.objectNode();
    node.put("id", product.id().toString());
    node.put("code", description.code());
    node.put("kind", description.kind().name());
    node.put("lender", description.lender().toString());
    node.set("version", version(product.version()));
    node.set("name", text(description.name()));
    node.set("summary", text(description.summary()));
    node.set("documents", names(description.documents()));
    ArrayNode sources = node.putArray("sources");
    description.sources().forEach(sources::add);
    node.set("terms", terms(product.terms()));
    node.set("criteria", CriterionWriter.writeAll(product.criteria()));
    return node;
  }

  private static ObjectNode version(Version version) {
    ObjectNode node = JSON.objectNode();
    node.put("number", version.number());
    node.put("validFrom", version.validFrom().toString());
    if (version.validUntil() != null) {
      node.put("validUntil", version.validUntil().toString());
    }
    return node.put("author", version.author()).put("approver", version.approver());
  }

  private static ObjectNode text(Bilingual text) {
    return JSON.objectNode().put("zh", text.zh()).put("en", text.en());
  }

  private static ArrayNode names(Collection<? extends Enum<?>> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(value -> array.add(value.name()));
    return array;
  }

  private static ObjectNode terms(Terms terms) {
    Terms.Bounds bounds = terms.bounds();
    ObjectNode node = JSON.objectNode();
    node.putObject("amount")
        .put("from", bounds.least().amount().toPlainString())
        .put("to", bounds.most().amount().toPlainString());
    ObjectNode tenor = node.putObject("tenorMonths");
    tenor.put("from", bounds.shortest().months()).put("to", bounds.longest().months());
    if (terms.longestTenor() != null) {
      tenor.set("formula", FormulaWriter.write(terms.longestTenor()));
    }
    node.set("purposes", names(terms.purposes()));
    node.put("repayment", terms.repayment().name());
    node.set("rate", rate(terms.rate()));
    node.set("limit", limit(terms.limit()));
    ArrayNode fees = node.putArray("fees");
    terms.fees().forEach(fee -> fees.add(fee(fee)));
    node.put("security", terms.security().name());
    if (terms.guarantee() != null) {
      node.set("guarantee", guarantee(terms.guarantee(), terms.guaranteeFee()));
    }
    if (terms.bridging() != null) {
      node.putObject("bridge")
          .put("tenorMonths", terms.bridging().tenor().months())
          .put("rate", plain(terms.bridging().rate()));
    }
    if (terms.interestSubsidy() != null) {
      node.set("interestSubsidy", interestSubsidy(terms.interestSubsidy()));
    }
    node.put("preferential", terms.preferential());
    node.put("timePromiseDays", terms.timePromiseDays());
    return node.set("evidence", names(terms.evidence()));
  }

  private static ObjectNode rate(RateFormula rate) {
    ObjectNode node = JSON.objectNode();
    node.set("formula", FormulaWriter.write(rate.formula()));
    return node.put("floor", plain(rate.floor())).put("ceiling", plain(rate.ceiling()));
  }

  private static ObjectNode limit(LimitFormula limit) {
    ObjectNode node = JSON.objectNode();
    node.set("formula", FormulaWriter.write(limit.formula()));
    return node;
  }

  private static ObjectNode fee(FeeFormula fee) {
    ObjectNode node = JSON.objectNode().put("kind", fee.kind().name());
    if (fee.constant().isPresent()) {
      return node.put("share", plain(fee.constant().get()));
    }
    node.set("formula", FormulaWriter.write(fee.share()));
    return node.put("ceiling", plain(fee.ceiling()));
  }

  private static ObjectNode guarantee(Guarantee guarantee, @Nullable RateFormula fee) {
    ObjectNode node = JSON.objectNode();
    node.put("guarantor", guarantee.guarantor().toString());
    node.put("governmentBacked", guarantee.governmentBacked());
    if (fee == null) {
      node.put("feeRate", plain(guarantee.feeRate()));
    } else {
      node.set("fee", rate(fee));
    }
    node.put("feeSubsidy", plain(guarantee.feeSubsidy()));
    ObjectNode shares = node.putObject("shares");
    guarantee.shares().forEach((tier, share) -> shares.put(tier.name(), plain(share)));
    return node;
  }

  private static ObjectNode interestSubsidy(InterestSubsidy subsidy) {
    ObjectNode node = JSON.objectNode();
    node.put("share", plain(subsidy.share())).put("from", subsidy.from().toString());
    if (subsidy.until() != null) {
      node.put("until", subsidy.until().toString());
    }
    return node.put("source", subsidy.source());
  }

  private static String plain(AnnualRate rate) {
    return plain(rate.fraction());
  }

  private static String plain(Percentage share) {
    return plain(share.fraction());
  }

  private static String plain(BigDecimal fraction) {
    return fraction.toPlainString();
  }
}
