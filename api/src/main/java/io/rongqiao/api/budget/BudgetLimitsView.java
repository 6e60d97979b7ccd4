package io.rongqiao.api.budget;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import java.util.List;

/** What an answer draws from the budget and from every limit. */
@Serdeable
record BudgetLimitsView(List<LimitUseView> items) {

  /**
   * One limit.
   *
   * @param number by which rows refer to it
   * @param kind BUDGET, INDUSTRY_SECTION, REGION, GRADE, CUSTOMER, GROUP, GUARANTOR or PROGRAMME
   * @param price about what one yuan more of it would bring a year, a decimal string
   * @param binds whether more of it would bring more
   * @param sentence the same in words
   */
  @Serdeable
  record LimitUseView(
      int number,
      String kind,
      TextView name,
      MoneyView capacity,
      MoneyView drawn,
      MoneyView left,
      String price,
      boolean binds,
      TextView sentence) {}
}
