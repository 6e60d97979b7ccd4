package io.rongqiao.api.model;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.governance.ModelFiles;
import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.governance.ModelTerm;
import io.rongqiao.scoring.governance.Models;
import io.rongqiao.scoring.governance.RegisteredModel;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.governance.leading.Leadership;
import io.rongqiao.scoring.governance.leading.SegmentOutcomes;
import io.rongqiao.scoring.governance.shadow.ShadowScores;
import io.rongqiao.scoring.governance.stability.StabilityLevel;
import io.rongqiao.scoring.governance.stability.StabilityReadings;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the registry for operators. */
final class ModelDesk {

  private static final String SOURCE =
      "Lewis 1994; Siddiqi 2017 (0.10, 0.25); Yurdakul 2018 (chance)";

  private final Transactions transactions;
  private final Models models;
  private final StabilityReadings readings;
  private final ShadowScores scores;
  private final SegmentOutcomes outcomes;
  private final BusinessDate businessDate;

  ModelDesk(
      Transactions transactions,
      Models models,
      StabilityReadings readings,
      ShadowScores scores,
      SegmentOutcomes outcomes,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.models = models;
    this.readings = readings;
    this.scores = scores;
    this.outcomes = outcomes;
    this.businessDate = businessDate;
  }

  ModelsView list(Caller caller) {
    return transactions.call(
        caller.platform(),
        () -> {
          List<ModelTerm> terms = models.terms();
          LocalDate today = businessDate.today();
          Leadership leadership = Leadership.on(today, terms, outcomes.all());
          return new ModelsView(
              today,
              models.all().stream().map(it -> ModelView.of(it, terms, today, leadership)).toList(),
              readings.alarms().stream().map(StabilityView::of).toList(),
              outcomes.all().entrySet().stream()
                  .map(known -> SegmentView.of(known.getKey(), known.getValue()))
                  .toList(),
              null);
        });
  }

  TermsView inForce(Caller caller, @Nullable LocalDate day, @Nullable Segment segment) {
    LocalDate asked = day == null ? businessDate.today() : day;
    return transactions.call(
        caller.platform(),
        () -> {
          Stream<ModelTerm> all = models.terms().stream().filter(term -> term.holds(asked));
          return new TermsView(
              asked,
              all.filter(term -> segment == null || term.segment().equals(segment))
                  .map(term -> ModelView.TermView.of(term, asked))
                  .toList());
        });
  }

  ModelView view(Caller caller, RegisteredModel model) {
    return transactions.call(caller.platform(), () -> view(model));
  }

  ModelDetailView read(Caller caller, UUID id) {
    var model = new ModelId(id);
    return transactions.call(
        caller.platform(),
        () -> {
          RegisteredModel found = models.find(model).orElseThrow(() -> notFound(id));
          ModelFiles files = models.files(model).orElseThrow(() -> notFound(id));
          return new ModelDetailView(
              view(found),
              files.text(ModelFiles.CARD).orElse(null),
              files.text(ModelFiles.DOCUMENT).orElse(null),
              List.copyOf(files.contents().keySet()),
              files.contents().containsKey(ModelFiles.REPORT),
              readings.of(model).stream().map(StabilityView::of).toList(),
              StabilityView.decimal(StabilityLevel.WATCH),
              StabilityView.decimal(StabilityLevel.ALARM),
              SOURCE,
              scores.byGrade(model).stream().map(ModelDetailView.GradeView::of).toList());
        });
  }

  String report(Caller caller, UUID id) {
    return transactions
        .call(caller.platform(), () -> models.files(new ModelId(id)))
        .flatMap(files -> files.text(ModelFiles.REPORT))
        .orElseThrow(() -> Refused.notFound("No report came with the model %s.".formatted(id)));
  }

  private ModelView view(RegisteredModel model) {
    List<ModelTerm> terms = models.terms();
    LocalDate today = businessDate.today();
    return ModelView.of(model, terms, today, Leadership.on(today, terms, outcomes.all()));
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("There is no model %s.".formatted(id));
  }
}
