package io.rongqiao.matching.guarantee.book;

import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/** A case that a bank brought to the guarantor (推荐担保业务), whatever became of it. */
public record Recommendation(
    CaseId guaranteeCase,
    InstitutionId lender,
    EnterpriseKey customer,
    Money amount,
    boolean smallOrFarming,
    LocalDate submittedOn) {}
