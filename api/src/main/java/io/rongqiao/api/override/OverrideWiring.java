package io.rongqiao.api.override;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.enterprise.VisibleEnterprises;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.governance.override.OverrideGrade;
import io.rongqiao.scoring.governance.override.Overrides;
import jakarta.inject.Singleton;

/** Who is made of what, in overrides. */
@Factory
final class OverrideWiring {

  @Singleton
  OverrideDesk overrideDesk(
      Transactions transactions,
      VisibleEnterprises visible,
      Enterprises enterprises,
      Consents consents,
      Leads leads,
      Overrides overrides,
      OverrideGrade overrideGrade) {
    return new OverrideDesk(
        transactions, visible, enterprises, consents, leads, overrides, overrideGrade);
  }
}
