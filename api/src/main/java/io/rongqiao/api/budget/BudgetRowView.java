package io.rongqiao.api.budget;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.EnterpriseNameView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of a lead.
 *
 * @param enterprise blank once the enterprise was erased
 * @param defaultProbability within a year
 * @param probabilitySource PROFILE, TABLE or BAND
 * @param proposed what was proposed; no more is offered
 * @param verdict CHOSEN, or why it gets nothing
 * @param why the verdict in words, with the limits that bind
 * @param offer what is offered, if anything
 * @param limits what keeps it from more or from anything, by number
 */
@Serdeable
record BudgetRowView(
    int place,
    UUID leadId,
    EnterpriseNameView enterprise,
    TextView product,
    String grade,
    BigDecimal defaultProbability,
    String probabilitySource,
    MoneyView asked,
    MoneyView proposed,
    int tenorMonths,
    String verdict,
    TextView why,
    @Nullable GrantView offer,
    List<Integer> limits) {

  /**
   * An offer that is suggested.
   *
   * @param acceptance the share that takes an offer at this rate
   * @param expected what it is expected to bring in a year
   * @param programme under which it is guaranteed, if it is under one
   */
  @Serdeable
  record GrantView(
      MoneyView amount,
      String annualRate,
      BigDecimal acceptance,
      MoneyView expected,
      @Nullable TextView programme) {}
}
