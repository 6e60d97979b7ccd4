package io.rongqiao.api.guarantee;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.claim.GuaranteeClaim;
import io.rongqiao.matching.guarantee.claim.GuaranteeClaims;
import io.rongqiao.matching.guarantee.claim.Recovery;
import io.rongqiao.matching.guarantee.claim.TierAmount;
import io.rongqiao.migrations.transaction.Transactions;
import java.util.List;
import java.util.Optional;

/** Claims as their parties are shown them. */
final class ClaimReading {

  private final Transactions transactions;
  private final GuaranteeClaims claims;
  private final InstitutionNames institutions;

  ClaimReading(Transactions transactions, GuaranteeClaims claims, InstitutionNames institutions) {
    this.transactions = transactions;
    this.claims = claims;
    this.institutions = institutions;
  }

  Optional<ClaimView> find(Caller caller, CaseId id) {
    return transactions
        .call(
            caller.forInstitution(),
            () ->
                claims
                    .on(id)
                    .map(it -> new Found(it, claims.shares(it.id()), claims.recoveries(it.id()))))
        .map(it -> ClaimView.of(it.claim(), it.shares(), it.recoveries(), institutions));
  }

  private record Found(GuaranteeClaim claim, List<TierAmount> shares, List<Recovery> recoveries) {}
}
