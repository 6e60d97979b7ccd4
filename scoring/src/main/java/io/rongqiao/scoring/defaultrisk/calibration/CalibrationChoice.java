package io.rongqiao.scoring.defaultrisk.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The calibration of a model, chosen by cross-validation on rows that the model had not seen: the
 * least log-loss wins, but a less simple way only if it loses noticeably less.
 *
 * @param trials what each way of calibrating came to
 */
public record CalibrationChoice(
    CalibrationMethod method, Calibration calibration, List<Trial> trials) {

  private static final long SEED = 20_191_012;
  private static final int PARTS = 5;

  /** A less simple way must lower the log-loss to this part of a simpler one's. */
  private static final double NOTICEABLE = 0.995;

  public CalibrationChoice {
    trials = List.copyOf(trials);
  }

  /** What one way of calibrating came to, on average of the rows held out. */
  public record Trial(CalibrationMethod method, double logLoss, double brier) {}

  /** Chooses among all ways. */
  public static CalibrationChoice choose(double[] logOdds, boolean[] bad) {
    return choose(logOdds, bad, List.of(CalibrationMethod.values()));
  }

  /** Chooses among some ways, the simplest named first. */
  public static CalibrationChoice choose(
      double[] logOdds, boolean[] bad, List<CalibrationMethod> methods) {
    List<Trial> trials = methods.stream().map(method -> trial(method, logOdds, bad)).toList();
    Trial best = trials.getFirst();
    for (Trial trial : trials) {
      best = trial.logLoss() < NOTICEABLE * best.logLoss() ? trial : best;
    }
    return new CalibrationChoice(best.method(), best.method().fit(logOdds, bad), trials);
  }

  private static Trial trial(CalibrationMethod method, double[] logOdds, boolean[] bad) {
    int[] part = parts(bad);
    double loss = 0;
    double squared = 0;
    for (int held = 0; held < PARTS; held++) {
      int number = held;
      int[] seen = IntStream.range(0, bad.length).filter(it -> part[it] != number).toArray();
      boolean[] outcomes = new boolean[seen.length];
      for (int next = 0; next < seen.length; next++) {
        outcomes[next] = bad[seen[next]];
      }
      double[] said = Arrays.stream(seen).mapToDouble(row -> logOdds[row]).toArray();
      Calibration fitted = method.fit(said, outcomes);
      for (int row = 0; row < bad.length; row++) {
        if (part[row] == held) {
          double probability = fitted.probability(logOdds[row]);
          double gap = probability - (bad[row] ? 1 : 0);
          squared += gap * gap;
          loss -= StrictMath.log(Math.max(1e-9, bad[row] ? probability : 1 - probability));
        }
      }
    }
    return new Trial(method, loss / bad.length, squared / bad.length);
  }

  /** Every fifth row of a seeded order, bad and good ones apart. */
  private static int[] parts(boolean[] bad) {
    var random = new SplittableRandom(SEED);
    int[] part = new int[bad.length];
    List<Integer> rows = new ArrayList<>(IntStream.range(0, bad.length).boxed().toList());
    for (int next = rows.size() - 1; next > 0; next--) {
      int other = random.nextInt(next + 1);
      int row = rows.get(next);
      rows.set(next, rows.get(other));
      rows.set(other, row);
    }
    int[] dealt = new int[2];
    for (int row : rows) {
      part[row] = dealt[bad[row] ? 1 : 0]++ % PARTS;
    }
    return part;
  }
}
