package io.rongqiao.scoring.validation;

import io.rongqiao.scoring.defaultrisk.calibration.CalibratedModel;
import io.rongqiao.scoring.defaultrisk.calibration.MasterScale;
import io.rongqiao.scoring.defaultrisk.calibration.ModelCard;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Periods;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges the rows of a table with a model and measures how that went. */
public final class ValidateModel {

  /** The shares of rows taken at which cut-offs and swaps are shown. */
  private static final double[] APPROVAL_RATES = {0.9, 0.8, 0.7, 0.6, 0.5};

  /** Of more segments the smallest are put together. */
  private static final int MOST_SEGMENTS = 12;

  private final LabelledPortfolio sample;
  private final InputRows rows;
  private final List<Double> scores = new ArrayList<>();
  private final Judged judged;

  private ValidateModel(RiskModel model, LabelledPortfolio sample) {
    this.sample = sample;
    this.rows = InputRows.of(model.inputs(), sample.inputs());
    double[] probability = new double[rows.rows()];
    for (int row = 0; row < probability.length; row++) {
      RiskScore score = model.score(rows.row(row));
      scores.add(score.score());
      probability[row] = score.probability();
    }
    this.judged = new Judged(probability, sample.bad());
  }

  /**
   * What to look at besides the rows.
   *
   * @param data what the table is called
   * @param previous the model before; null without one
   * @param month and {@code segment} name columns; null without
   */
  public record Question(
      String data,
      @Nullable RiskModel previous,
      @Nullable String month,
      @Nullable String segment,
      @Nullable ModelCard card) {}

  public static Validation run(RiskModel model, LabelledPortfolio sample, Question question) {
    var run = new ValidateModel(model, sample);
    Judged judged = run.judged;
    ModelCard written = question.card();
    List<Double> tenths =
        written == null || written.tenths().isEmpty()
            ? Stability.tenths(judged.probabilities())
            : written.tenths();
    Judged before =
        question.previous() == null ? null : new ValidateModel(question.previous(), sample).judged;
    RiskModel inner = model instanceof CalibratedModel calibrated ? calibrated.model() : model;
    return new Validation(
        model.kind(),
        question.data(),
        judged,
        run.scores,
        Discrimination.of(judged),
        Reliability.of(judged),
        written == null || written.tenths().isEmpty() ? null : againstTraining(judged, tenths),
        run.grades(),
        DoubleStream.of(APPROVAL_RATES)
            .mapToObj(rate -> Confusion.at(judged, cut(judged, rate)))
            .toList(),
        Characteristics.of(inner, sample, run.rows),
        question.month() == null ? List.of() : run.slices(run.months(question.month()), tenths),
        question.segment() == null
            ? List.of()
            : run.slices(run.segments(question.segment()), tenths),
        question.month() != null && inner instanceof FittedScorecard card
            ? Turns.of(card, sample, run.rows, Periods.of(sample.inputs().column(question.month())))
            : List.of(),
        before == null
            ? List.of()
            : DoubleStream.of(APPROVAL_RATES)
                .mapToObj(rate -> SwapSet.at(rate, judged, before))
                .toList(),
        before == null ? null : Discrimination.of(before),
        run.rows.unseen().size(),
        written);
  }

  /** The probability from which on all but a share of the rows lie. */
  private static double cut(Judged judged, double approvalRate) {
    double[] sorted = judged.probabilities();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) Math.round(approvalRate * sorted.length))];
  }

  /** Every tenth of the training sample held a tenth of it. */
  private static double againstTraining(Judged judged, List<Double> tenths) {
    double[] then = new double[tenths.size() + 1];
    Arrays.fill(then, 1);
    return Stability.index(then, Stability.counts(judged.probabilities(), tenths));
  }

  private List<Validation.GradeLine> grades() {
    List<Validation.GradeLine> lines = new ArrayList<>();
    for (MasterScale.Grade grade : MasterScale.current().grades()) {
      int[] in =
          IntStream.range(0, judged.rows())
              .filter(row -> MasterScale.current().grade(judged.probability(row)).equals(grade))
              .toArray();
      int bad = (int) Arrays.stream(in).filter(judged::isBad).count();
      lines.add(
          new Validation.GradeLine(grade.name(), grade.from(), grade.below(), in.length, bad));
    }
    return lines;
  }

  private List<Slice> slices(Map<String, List<Integer>> groups, List<Double> tenths) {
    double[] all = Stability.counts(judged.probabilities(), tenths);
    List<Slice> slices = new ArrayList<>();
    groups.forEach(
        (name, places) -> {
          Judged part = judged.select(places.stream().mapToInt(Integer::intValue).toArray());
          slices.add(
              new Slice(
                  name,
                  part.rows(),
                  part.badCount(),
                  part.expected(),
                  Discrimination.of(part).auc(),
                  Stability.index(all, Stability.counts(part.probabilities(), tenths))));
        });
    return slices;
  }

  /** The rows by month, the first month first; a day stands for its month. */
  private Map<String, List<Integer>> months(String name) {
    Periods periods = Periods.of(sample.inputs().column(name));
    Map<String, List<Integer>> months = new LinkedHashMap<>();
    for (int next = 0; next < periods.names().size(); next++) {
      months.put(periods.names().get(next), Arrays.stream(periods.rows(next)).boxed().toList());
    }
    return months;
  }

  /** The rows by segment, the largest first. */
  private Map<String, List<Integer>> segments(String name) {
    Column column = sample.inputs().column(name);
    Map<String, List<Integer>> found = new TreeMap<>();
    for (int row = 0; row < column.rows(); row++) {
      String text = column.text(row);
      found.computeIfAbsent(text.isEmpty() ? "–" : text, _ -> new ArrayList<>()).add(row);
    }
    List<Map.Entry<String, List<Integer>>> ordered = new ArrayList<>(found.entrySet());
    ordered.sort(
        Collections.reverseOrder(
            (left, right) -> Integer.compare(left.getValue().size(), right.getValue().size())));
    Map<String, List<Integer>> segments = new LinkedHashMap<>();
    for (Map.Entry<String, List<Integer>> entry : ordered) {
      String segment = segments.size() < MOST_SEGMENTS ? entry.getKey() : "其他 · other";
      segments.computeIfAbsent(segment, _ -> new ArrayList<>()).addAll(entry.getValue());
    }
    return segments;
  }
}
