package io.rongqiao.matching.receivable.financing;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The notice by which a debtor learns that a claim was assigned or pledged, and where to pay.
 *
 * @param account the locked account; the platform records it and moves no money
 * @param receivedAt when the debtor acknowledged it, if it has
 */
public record AssignmentNotice(
    FinancingOfferId offer,
    ReceivableId receivable,
    InstitutionId lender,
    InterestKind kind,
    String agreement,
    Money amount,
    PaymentAccount account,
    Instant givenAt,
    @Nullable Instant receivedAt) {}
