package io.rongqiao.matching.product;

import static java.util.stream.Collectors.toMap;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.formula.Threshold;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is asked for: how much, for how long, for what. */
public record FinancingRequest(Money amount, Tenor tenor, Purpose purpose) {

  private static final Measure AMOUNT =
      new Measure("requested_amount", Grid.YUAN, new Bilingual("申请金额", "requested amount"));
  static final Measure TENOR =
      new Measure("requested_tenor_months", Grid.MONTHS, new Bilingual("申请期限", "requested tenor"));
  private static final Code PURPOSE =
      new Code(
          "requested_purpose",
          new Bilingual("资金用途", "purpose of the money"),
          Stream.of(Purpose.values())
              .collect(toMap(Purpose::name, it -> new Bilingual(it.zh(), it.en()))));

  /** What a formula may ask of the request. */
  static final List<Measure> SUBJECTS = List.of(AMOUNT, TENOR);

  public FinancingRequest {
    if (!amount.isPositive() || !amount.currency().equals(Money.CNY)) {
      throw new IllegalArgumentException("%s is no amount to ask for".formatted(amount));
    }
  }

  /** What the enterprise is, together with what it asks for. */
  public ApplicantFacts with(ApplicantFacts enterprise) {
    return new Asked(this, enterprise);
  }

  /** What a request must be for a product with these terms. */
  static List<Criterion> suiting(Terms terms) {
    Terms.Bounds bounds = terms.bounds();
    TreeSet<String> purposes = new TreeSet<>();
    terms.purposes().forEach(purpose -> purposes.add(purpose.name()));
    List<Criterion> asked = new ArrayList<>();
    asked.add(Criterion.Within.atLeast(AMOUNT, Grid.YUAN.toUnits(bounds.least().amount())));
    asked.add(new Criterion.Within(TENOR, bounds.shortest().months(), bounds.longest().months()));
    asked.add(new Criterion.OneOf(PURPOSE, purposes));
    if (terms.longestTenor() != null) {
      new Threshold.Covers(TENOR).of(terms.longestTenor()).ifPresent(asked::add);
    }
    return List.copyOf(asked);
  }

  /** The facts of an enterprise with a request. */
  private record Asked(FinancingRequest request, ApplicantFacts enterprise)
      implements ApplicantFacts {

    @Override
    public double measurement(String name) {
      if (name.equals(AMOUNT.name())) {
        return request.amount.amount().doubleValue();
      }
      return name.equals(TENOR.name()) ? request.tenor.months() : enterprise.measurement(name);
    }

    @Override
    public Optional<String> code(String name) {
      return name.equals(PURPOSE.name())
          ? Optional.of(request.purpose.name())
          : enterprise.code(name);
    }

    @Override
    public Optional<Boolean> flag(String name) {
      return enterprise.flag(name);
    }
  }
}
