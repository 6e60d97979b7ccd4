package io.rongqiao.api.conduct;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.matching.receivable.arrears.OverdueDebtor;
import java.time.Instant;
import java.util.List;

/** The debtors that fall under the register, by code. */
@Serdeable
record OverdueDebtorsView(List<OverdueDebtorView> items) {

  /** A debtor that falls under the register. */
  @Serdeable
  record OverdueDebtorView(String debtor, String kind, String basis, Instant classifiedAt) {

    static OverdueDebtorView of(OverdueDebtor debtor) {
      return new OverdueDebtorView(
          debtor.debtor().value(), debtor.kind().name(), debtor.basis(), debtor.at());
    }
  }
}
