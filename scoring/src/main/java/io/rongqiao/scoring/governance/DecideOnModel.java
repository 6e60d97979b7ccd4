package io.rongqiao.scoring.governance;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proposes, approves, declines or retires a model, and publishes that. An approval takes a second
 * person; the model that held the role until then is retired by it.
 */
public final class DecideOnModel {

  private final Transactions transactions;
  private final Models models;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public DecideOnModel(
      Transactions transactions,
      Models models,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.models = models;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Takes a person's decision if the model's state and the four eyes allow it. */
  public Verdict decide(ModelId id, Decision decision, String actor) {
    return transactions.call(
        new Access.Platform(actor),
        () ->
            models
                .lock(id)
                .map(
                    model ->
                        switch (decision) {
                          case Decision.Propose it -> propose(model, it, actor);
                          case Decision.Approve it -> approve(model, it, actor);
                          case Decision.Decline it -> decline(model, it, actor);
                          case Decision.Retire it -> retire(model, it.from(), it.why(), actor);
                        })
                .orElseGet(Verdict.NoSuchModel::new));
  }

  private Verdict propose(RegisteredModel model, Decision.Propose decision, String actor) {
    if (model.kind() == ModelKind.EXPERT) {
      return new Verdict.NotForExpertCards();
    }
    if (!model.state().mayBeProposed()) {
      return new Verdict.OutOfTurn(model.state());
    }
    return tooLate(decision.from())
        .orElseGet(
            () ->
                step(
                    model,
                    ModelState.PROPOSED,
                    actor,
                    decision.why(),
                    decision.role(),
                    decision.from()));
  }

  private Verdict approve(RegisteredModel model, Decision.Approve decision, String actor) {
    ModelEvent proposal = model.history().getLast();
    ModelRole role = proposal.role();
    LocalDate from = proposal.from();
    if (proposal.state() != ModelState.PROPOSED || role == null || from == null) {
      return new Verdict.OutOfTurn(model.state());
    }
    if (proposal.actor().equals(actor)) {
      return new Verdict.SamePerson(actor);
    }
    Optional<Verdict> late = tooLate(from);
    if (late.isPresent()) {
      return late.get();
    }
    for (ModelTerm other : rivals(model.segment(), role, from)) {
      if (other.until() != null || !other.from().isBefore(from)) {
        return new Verdict.Occupied(other);
      }
      String why = "Superseded by %s".formatted(model.version());
      retire(models.lock(other.model()).orElseThrow(), from, why, actor);
    }
    Verdict.Taken taken = step(model, ModelState.APPROVED, actor, decision.why(), role, from);
    models.begin(
        new ModelTerm(model.id(), role, model.segment(), from, null),
        taken.model().history().size());
    return taken;
  }

  /** What holds the role on that day or later. */
  private List<ModelTerm> rivals(Segment segment, ModelRole role, LocalDate from) {
    return models.terms().stream()
        .filter(term -> term.role() == role && term.segment().equals(segment))
        .filter(term -> term.holds(from) || !term.from().isBefore(from))
        .toList();
  }

  private Verdict decline(RegisteredModel model, Decision.Decline decision, String actor) {
    return model.state() == ModelState.PROPOSED
        ? step(model, ModelState.DECLINED, actor, decision.why(), null, null)
        : new Verdict.OutOfTurn(model.state());
  }

  private Verdict retire(RegisteredModel model, LocalDate from, String why, String actor) {
    if (!model.state().mayBeRetired()) {
      return new Verdict.OutOfTurn(model.state());
    }
    return endsBeforeItBegins(model, from)
        .or(() -> tooLate(from))
        .orElseGet(
            () -> {
              models.end(model.id(), from.minusDays(1));
              return step(model, ModelState.RETIRED, actor, why, null, from);
            });
  }

  /** A term of no day cannot be; what was approved for later is retired from its second day on. */
  private Optional<Verdict> endsBeforeItBegins(RegisteredModel model, LocalDate from) {
    return models.terms().stream()
        .filter(term -> term.model().equals(model.id()) && !from.isAfter(term.from()))
        .findFirst()
        .map(term -> new Verdict.TooLate(term.from().plusDays(1)));
  }

  private Optional<Verdict> tooLate(LocalDate from) {
    LocalDate today = businessDate.today();
    return from.isBefore(today) ? Optional.of(new Verdict.TooLate(today)) : Optional.empty();
  }

  private Verdict.Taken step(
      RegisteredModel model,
      ModelState state,
      String actor,
      String why,
      @Nullable ModelRole role,
      @Nullable LocalDate from) {
    ModelEvent before = model.history().getLast();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var next = new ModelEvent(before.ordinal() + 1, state, actor, now, why, role, from);
    models.append(model.id(), before, next);
    outbox.append(ModelFacts.decided(model, next));
    return new Verdict.Taken(models.find(model.id()).orElseThrow());
  }
}
