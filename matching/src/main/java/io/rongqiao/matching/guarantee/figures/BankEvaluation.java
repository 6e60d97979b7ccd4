package io.rongqiao.matching.guarantee.figures;

import io.rongqiao.matching.product.InstitutionId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a bank that the guarantor works with does (国办发〔2019〕6号 第（十四）, L16551–16555): 重点关注其
 * 推荐担保业务的数量和规模、担保对象存活率、代偿率以及贷款风险管理等情况. The document sets no threshold, so none is judged by.
 *
 * @param recommended the cases it brought in the period
 * @param smallOrFarming of them, those for small enterprises and farming
 * @param begun the guarantees of its loans that began
 * @param standing what stands at the end
 * @param claims calls on guarantees of its loans
 * @param survival of its customers
 * @param care how it looks after its loans
 */
public record BankEvaluation(
    InstitutionId lender,
    Slice recommended,
    Slice smallOrFarming,
    Slice begun,
    Slice standing,
    ClaimFigures claims,
    Survival survival,
    LoanCare care) {

  /**
   * How a bank manages the risk of its guaranteed loans (贷款风险管理), as far as the ledgers show it.
   *
   * @param notices loans that it told to be overdue in the period
   * @param cured of them, those whose borrower caught up by its end
   * @param refused of them, those whose claim the guarantor refused
   * @param daysToNotice from the first day overdue to the notice, on average, to one decimal;
   *     {@code null} where there was none
   */
  public record LoanCare(int notices, int cured, int refused, @Nullable BigDecimal daysToNotice) {}
}
