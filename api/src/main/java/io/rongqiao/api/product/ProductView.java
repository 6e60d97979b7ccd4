package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.CriterionWording;
import io.rongqiao.matching.product.Description;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.Terms;
import java.util.List;
import java.util.UUID;

/** What a lender offers to anyone who fits. */
@Serdeable
record ProductView(
    UUID id,
    int version,
    String code,
    TextView name,
    String kind,
    TextView kindName,
    InstitutionView lender,
    TextView summary,
    AmountsView amount,
    TenorsView tenorMonths,
    RatesView rate,
    List<CriterionView> criteria,
    int timePromiseDays,
    List<TextView> documents,
    TextView security,
    TermsView terms) {

  static ProductView of(FinancingProduct product, InstitutionNames institutions) {
    Description description = product.description();
    Terms terms = product.terms();
    return new ProductView(
        product.id().value(),
        product.version().number(),
        description.code(),
        TextView.of(description.name()),
        description.kind().name(),
        new TextView(description.kind().zh(), description.kind().en()),
        institutions.view(description.lender().value()),
        TextView.of(description.summary()),
        new AmountsView(MoneyView.of(terms.bounds().least()), MoneyView.of(terms.bounds().most())),
        new TenorsView(terms.bounds().shortest().months(), terms.bounds().longest().months()),
        new RatesView(
            terms.rate().floor().fraction().toPlainString(),
            terms.rate().ceiling().fraction().toPlainString()),
        product.criteria().stream().map(CriterionView::of).toList(),
        terms.timePromiseDays(),
        description.documents().stream().map(it -> new TextView(it.zh(), it.en())).toList(),
        new TextView(terms.security().zh(), terms.security().en()),
        TermsView.of(terms, institutions));
  }

  /** The least and the most that is lent. */
  @Serdeable
  record AmountsView(MoneyView from, MoneyView to) {}

  /** The shortest and the longest term. */
  @Serdeable
  record TenorsView(int from, int to) {}

  /** The lowest and the highest rate a year, as decimal fractions. */
  @Serdeable
  record RatesView(String from, String to) {}

  /** Something an enterprise must fulfil, in words. */
  @Serdeable
  record CriterionView(TextView text) {

    static CriterionView of(Criterion criterion) {
      return new CriterionView(TextView.of(CriterionWording.of(criterion)));
    }
  }
}
