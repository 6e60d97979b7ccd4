package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.guarantee.capacity.CapacityTerms;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a guarantor tells of its capital, and what it asks about new cases. */
final class CapacityForms {

  private CapacityForms() {}

  /**
   * The figures that limits follow from.
   *
   * @param multiple how many times the net assets may be outstanding, such as 10
   * @param customerShare of the net assets, the most for one customer, such as 0.10
   * @param groupShare of the net assets, the most for one group, such as 0.15
   */
  @Serdeable
  record TermsForm(
      @Nullable String inForceFrom,
      @Nullable MoneyForm netAssets,
      @Nullable String multiple,
      @Nullable String customerShare,
      @Nullable String groupShare) {

    CapacityTerms toTerms(InstitutionId guarantor) {
      LocalDate from = Field.read("inForceFrom", inForceFrom, LocalDate::parse);
      Money assets = Field.read("netAssets", netAssets, MoneyForm::toMoney);
      BigDecimal times = Field.read("multiple", multiple, BigDecimal::new);
      Percentage customer = Field.read("customerShare", customerShare, Percentage::ofFraction);
      Percentage group = Field.read("groupShare", groupShare, Percentage::ofFraction);
      return Field.read(
          "groupShare",
          group,
          it -> new CapacityTerms(guarantor, from, assets, times, customer, it));
    }
  }

  /** A portfolio of cases that might come. */
  @Serdeable
  record ForecastForm(@Nullable List<NewCaseForm> cases) {}

  /**
   * A case that might come.
   *
   * @param programmeId whose quota it takes from, where that is decided
   */
  @Serdeable
  record NewCaseForm(
      @Nullable String uscc, @Nullable MoneyForm amount, @Nullable String programmeId) {}
}
