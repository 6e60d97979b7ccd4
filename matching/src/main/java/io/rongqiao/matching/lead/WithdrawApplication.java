package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.ApplicationFacts;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.ApplicationState;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.RevokeConsent;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An enterprise takes its application back: every lender that has it as a lead finds the lead ended
 * and may read no more.
 */
public final class WithdrawApplication {

  private final Transactions transactions;
  private final Applications applications;
  private final LeadClosing closing;
  private final RevokeConsent revokeConsent;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public WithdrawApplication(
      Transactions transactions,
      Applications applications,
      LeadClosing closing,
      RevokeConsent revokeConsent,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.closing = closing;
    this.revokeConsent = revokeConsent;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Withdraws; doing so again changes nothing. */
  public Withdrawal withdraw(EnterpriseKey enterprise, String actor, ApplicationId id) {
    return transactions.call(
        new Access.Own(enterprise.value(), actor),
        () ->
            applications
                .lock(id)
                .map(application -> end(application, actor))
                .orElseGet(Withdrawal.NoSuchApplication::new));
  }

  private Withdrawal end(Application application, String actor) {
    ApplicationState state = application.stateOn(businessDate.today());
    if (state == ApplicationState.WITHDRAWN) {
      return new Withdrawal.Withdrawn(application, 0);
    }
    if (!state.isLive()) {
      return new Withdrawal.ApplicationClosed(state);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int reached = 0;
    for (Lead lead : closing.lock(application.id())) {
      if (closing.withdraw(lead, now)) {
        reached++;
      }
      revokeConsent.revoke(application.enterprise(), lead.consent(), actor);
    }
    Application withdrawn = application.in(ApplicationState.WITHDRAWN);
    applications.update(withdrawn);
    applications.addEvent(
        withdrawn,
        new ApplicationEvent(
            now,
            ApplicationEvent.Kind.WITHDRAWN,
            actor,
            Bilingual.of(
                "撤回申请，已通知 %d 条线索的机构".formatted(reached),
                "Withdrew the application; %d leads ended".formatted(reached))));
    outbox.append(ApplicationFacts.withdrawn(withdrawn, now));
    return new Withdrawal.Withdrawn(withdrawn, reached);
  }
}
