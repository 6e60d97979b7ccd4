package io.rongqiao.scoring.command;

import io.rongqiao.scoring.validation.Slice;
import io.rongqiao.scoring.validation.Stability;
import io.rongqiao.scoring.validation.Validation;
import java.util.Locale;

/** Shows how a model stands in each period. */
final class Periodic {

  private Periodic() {}

  /** A line for each period, and one for each characteristic whose order of risk turns. */
  static void show(Validation validation) {
    for (Slice slice : validation.months()) {
      System.out.printf(
          Locale.ROOT,
          "  %-12s %,9d rows, %5.1f %% bad, AUC %.3f, PSI %.4f%s%n",
          slice.name(),
          slice.rows(),
          100 * slice.badRate(),
          slice.auc(),
          slice.psi(),
          mark(slice.psi()));
    }
    validation.turns().forEach(turn -> System.err.println("warning: " + turn));
  }

  private static String mark(double index) {
    if (index >= Stability.MOVED) {
      return " (another population)";
    }
    return index >= Stability.STABLE ? " (moving)" : "";
  }
}
