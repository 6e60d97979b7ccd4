package io.rongqiao.api.override;

import io.rongqiao.api.enterprise.VisibleEnterprises;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Role;
import io.rongqiao.matching.lead.Lead;
import io.rongqiao.matching.lead.LeadId;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.governance.override.GradeOverride;
import io.rongqiao.scoring.governance.override.OverrideGrade;
import io.rongqiao.scoring.governance.override.OverrideOutcome;
import io.rongqiao.scoring.governance.override.Overrides;
import java.util.List;
import java.util.UUID;

/** Finds the consent that an override rests on, and what each caller may see of overrides. */
final class OverrideDesk {

  private static final int MOST = 200;

  private final Transactions transactions;
  private final VisibleEnterprises visible;
  private final Enterprises enterprises;
  private final Consents consents;
  private final Leads leads;
  private final Overrides overrides;
  private final OverrideGrade overrideGrade;

  OverrideDesk(
      Transactions transactions,
      VisibleEnterprises visible,
      Enterprises enterprises,
      Consents consents,
      Leads leads,
      Overrides overrides,
      OverrideGrade overrideGrade) {
    this.transactions = transactions;
    this.visible = visible;
    this.enterprises = enterprises;
    this.consents = consents;
    this.leads = leads;
    this.overrides = overrides;
    this.overrideGrade = overrideGrade;
  }

  OverridesView list(Caller caller) {
    boolean operator = caller.role() == Role.OPERATOR;
    return transactions.call(
        access(caller),
        () ->
            new OverridesView(
                overrides.latest(MOST).stream().map(this::view).toList(),
                operator
                    ? overrides.rates().stream().map(OverridesView.RateView::of).toList()
                    : List.of(),
                null));
  }

  OverrideView override(Caller caller, OverrideForm form) {
    OverrideOutcome outcome =
        caller.role() == Role.OPERATOR ? byOperator(caller, form) : byLender(caller, form);
    return done(caller, outcome);
  }

  private OverrideOutcome byOperator(Caller caller, OverrideForm form) {
    String uscc = Field.read("uscc", form.uscc(), it -> it);
    EnterpriseKey enterprise = visible.visible(caller, uscc).key();
    Consent consent =
        transactions
            .call(
                caller.platform(),
                () -> consents.findLive(enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE))
            .orElseThrow(
                () ->
                    new Refused(
                        ProblemType.CONSENT_MISSING,
                        "The enterprise lets nobody read its profile."));
    var access =
        new Access.UnderConsent(
            consent.id().value(), caller.actor(), Purpose.CREDIT_PROFILE.name());
    return overrideGrade.override(access, enterprise, null, form.toOrder());
  }

  private OverrideOutcome byLender(Caller caller, OverrideForm form) {
    UUID id = Field.read("lead", form.lead(), it -> it);
    Lead lead =
        transactions
            .call(
                caller.forInstitution(),
                () -> leads.find(new InstitutionId(caller.institution()), new LeadId(id)))
            .orElseThrow(() -> Refused.notFound("No lead %s is addressed to you.".formatted(id)));
    var access =
        new Access.UnderConsent(
            lead.consent().value(), caller.actor(), Purpose.LEAD_DELIVERY.name());
    return overrideGrade.override(access, lead.enterprise(), caller.institution(), form.toOrder());
  }

  /** The override as it is now, or why there is none. */
  OverrideView done(Caller caller, OverrideOutcome outcome) {
    return switch (outcome) {
      case OverrideOutcome.Done it -> transactions.call(access(caller), () -> view(it.override()));
      case OverrideOutcome.NothingGraded _ ->
          throw new Refused(ProblemType.CONFLICT, "There is no grade that you may read.");
      case OverrideOutcome.SameGrade _ ->
          throw Refused.badField("grade", "is the computed grade", null);
      case OverrideOutcome.NoSuchOverride _ -> throw Refused.notFound("There is no such override.");
      case OverrideOutcome.SamePerson _ ->
          throw new Refused(
              ProblemType.RULE_BROKEN, "A better grade takes a second person, not the first.");
      case OverrideOutcome.NotWaiting it ->
          throw new Refused(ProblemType.CONFLICT, "The override is %s.".formatted(it.state()));
    };
  }

  static Access access(Caller caller) {
    return caller.role() == Role.OPERATOR ? caller.platform() : caller.forInstitution();
  }

  private OverrideView view(GradeOverride override) {
    return OverrideView.of(override, enterprises.find(override.enterprise()).orElse(null));
  }
}
