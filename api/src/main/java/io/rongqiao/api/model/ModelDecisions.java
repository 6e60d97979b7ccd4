package io.rongqiao.api.model;

import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.scoring.governance.DecideOnModel;
import io.rongqiao.scoring.governance.Decision;
import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.governance.RegisteredModel;
import io.rongqiao.scoring.governance.Verdict;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Takes an operator's decision, or says why it cannot be taken. */
final class ModelDecisions {

  private final DecideOnModel decide;
  private final ModelDesk desk;
  private final AuditLog audit;

  ModelDecisions(DecideOnModel decide, ModelDesk desk, AuditLog audit) {
    this.decide = decide;
    this.desk = desk;
    this.audit = audit;
  }

  ModelView take(Caller caller, UUID id, Decision decision) {
    return switch (decide.decide(new ModelId(id), decision, caller.actor())) {
      case Verdict.Taken taken -> noted(caller, taken.model());
      case Verdict.NoSuchModel _ -> throw ModelDesk.notFound(id);
      case Verdict.OutOfTurn it ->
          throw new Refused(ProblemType.CONFLICT, "The model is %s.".formatted(it.state()));
      case Verdict.SamePerson it ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "It was proposed by %s; another person approves.".formatted(it.proposedBy()));
      case Verdict.TooLate it ->
          throw Refused.badField("from", "lies before " + it.earliest(), null);
      case Verdict.Occupied it ->
          throw new Refused(
              ProblemType.CONFLICT,
              "Another model is %s of this segment from %s on; retire it first."
                  .formatted(it.by().role(), it.by().from()));
      case Verdict.NotForExpertCards _ ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "A card by judgement is in force by being published with the platform.");
    };
  }

  private ModelView noted(Caller caller, RegisteredModel model) {
    audit.note(
        caller.actor(),
        "model-" + model.state().name().toLowerCase(Locale.ROOT),
        model.id().toString(),
        Map.of("why", model.history().getLast().why()));
    return desk.view(caller, model);
  }
}
