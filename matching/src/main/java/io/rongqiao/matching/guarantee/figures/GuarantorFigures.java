package io.rongqiao.matching.guarantee.figures;

import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.award.AnnualisedBusiness;
import io.rongqiao.matching.guarantee.book.CustomerKind;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.scoring.money.AnnualRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A guarantor's figures of a period, in yuan. They follow from what happened by its last day, so
 * the figures of a past period stay what they were.
 *
 * @param standing what stands guaranteed at the end of the period (在保余额、户数, 国办发〔2019〕6号 第（十七）)
 * @param standingByKind the same by whom it serves
 * @param multiple what stands over the net assets in force (放大倍数, L16573), to four decimals; {@code
 *     null} where the guarantor has stated none
 * @param begun guarantees that began in the period
 * @param begunByKind the same by whom they serve
 * @param months the months of the period
 * @param averageFee the yearly fee of what began, weighted by amount (平均担保费率, 第（八）, L16500–16503),
 *     to six decimals; {@code null} where nothing began
 * @param annualised what began, weighted by days (R35)
 * @param annualisedSmall of it what the award statistics count (R35 and R38)
 * @param concentration what R29 asks about, at the end of the period
 * @param claims calls on guarantees
 * @param survival what became of the customers
 */
public record GuarantorFigures(
    Period period,
    Slice standing,
    Map<CustomerKind, Slice> standingByKind,
    @Nullable BigDecimal multiple,
    Slice begun,
    Map<CustomerKind, Slice> begunByKind,
    List<MonthFigures> months,
    @Nullable AnnualRate averageFee,
    AnnualisedBusiness annualised,
    AnnualisedBusiness annualisedSmall,
    Concentration concentration,
    ClaimFigures claims,
    Survival survival) {

  public GuarantorFigures {
    standingByKind = Map.copyOf(standingByKind);
    begunByKind = Map.copyOf(begunByKind);
    months = List.copyOf(months);
  }

  /** The same with the net assets' multiple, where there are any. */
  GuarantorFigures over(Optional<BigDecimal> stated) {
    return new GuarantorFigures(
        period,
        standing,
        standingByKind,
        stated.orElse(null),
        begun,
        begunByKind,
        months,
        averageFee,
        annualised,
        annualisedSmall,
        concentration,
        claims,
        survival);
  }
}
