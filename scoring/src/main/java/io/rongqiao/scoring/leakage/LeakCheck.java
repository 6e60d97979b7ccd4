package io.rongqiao.scoring.leakage;

import io.rongqiao.scoring.binning.PreBins;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.ColumnKind;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks a portfolio over for columns that its outcome wrote or changed. */
public final class LeakCheck {

  /**
   * A characteristic known beforehand hardly ever tells so much alone: whole bureau scores stay
   * below. What chance may add in a small sample is taken off first.
   */
  private static final double TOO_GOOD = 0.85;

  /** What is missing, or is not, decides the outcome this surely. */
  private static final double PURE = 0.99;

  private static final int FEW = 20;

  /** Of a large portfolio about so many rows are looked at, evenly spread. */
  private static final int ENOUGH_ROWS = 50_000;

  private static final int GROUPS = 20;

  private final LabelledPortfolio sample;
  private final boolean[] bad;
  private final Map<String, LeakWarning> found = new LinkedHashMap<>();

  private LeakCheck(LabelledPortfolio sample) {
    this.sample = sample;
    this.bad = sample.bad();
  }

  /** The columns that give themselves away, in the order of the table. */
  public static List<LeakWarning> of(LabelledPortfolio sample) {
    int stride = 1 + sample.rows() / ENOUGH_ROWS;
    int[] rows = IntStream.range(0, sample.rows()).filter(row -> row % stride == 0).toArray();
    LeakCheck check = new LeakCheck(stride == 1 ? sample : sample.select(rows));
    for (Column column : check.sample.inputs().columns()) {
      String why = check.why(column);
      if (why != null) {
        check.found.put(column.name(), new LeakWarning(column.name(), why));
      }
    }
    Derivations.find(check.sample.inputs(), check.found);
    List<LeakWarning> warnings = new ArrayList<>();
    for (Column column : check.sample.inputs().columns()) {
      LeakWarning warning = check.found.get(column.name());
      if (warning != null) {
        warnings.add(warning);
      }
    }
    return List.copyOf(warnings);
  }

  private @Nullable String why(Column column) {
    String structure = Structure.why(column);
    if (structure != null && Structure.isName(column)) {
      return structure;
    }
    String missing = decidedByMissing(column);
    if (missing != null) {
      return missing;
    }
    double tells = crossCoded(column).atLeast();
    if (tells > TOO_GOOD) {
      return String.format(
          Locale.ROOT, "alone it tells bad from good better than %.2f, beyond belief", tells);
    }
    double rare = rarity(column);
    if (rare > TOO_GOOD - 0.05) {
      return String.format(
          Locale.ROOT,
          "bad rows hold values that are rare among the others (%.2f): the outcome changed them",
          rare);
    }
    return structure == null ? Lot.why(column, sample) : structure;
  }

  /** Whether the gaps of a column alone decide the outcome. */
  private @Nullable String decidedByMissing(Column column) {
    int[] rows = new int[2];
    int[] bads = new int[2];
    for (int row = 0; row < bad.length; row++) {
      int gap = column.isMissing(row) ? 1 : 0;
      rows[gap]++;
      bads[gap] += bad[row] ? 1 : 0;
    }
    if (rows[0] < FEW || rows[1] < FEW) {
      return null;
    }
    double known = (double) bads[0] / rows[0];
    double gap = (double) bads[1] / rows[1];
    boolean pure = Math.max(known, gap) > PURE || Math.min(known, gap) < 1 - PURE;
    boolean apart = Math.abs(known - gap) > 0.5;
    return pure && apart
        ? String.format(
            Locale.ROOT,
            "%.0f %% are bad where it is filled, %.0f %% where it is empty",
            100 * known,
            100 * gap)
        : null;
  }

  /**
   * The separation by the rate of bad in the value's group. The rate is taken from the other half
   * of the rows, so that a column of many values does not flatter itself.
   */
  private Separation crossCoded(Column column) {
    PreBins groups = PreBins.of(column, List.of(), GROUPS);
    double rate = sample.badRate();
    double[][] rows = new double[2][groups.size()];
    double[][] bads = new double[2][groups.size()];
    for (int row = 0; row < bad.length; row++) {
      rows[row % 2][groups.cell(row)]++;
      bads[row % 2][groups.cell(row)] += bad[row] ? 1 : 0;
    }
    double[] coded = new double[bad.length];
    for (int row = 0; row < bad.length; row++) {
      int other = 1 - row % 2;
      int cell = groups.cell(row);
      coded[row] = (bads[other][cell] + 10 * rate) / (rows[other][cell] + 10);
    }
    Separation finely = Separation.of(coded, bad);
    if (column.kind() == ColumnKind.CATEGORICAL) {
      return finely;
    }
    Separation plainly = Separation.of(column.values(), bad);
    return plainly.atLeast() > finely.atLeast() ? plainly : finely;
  }

  /**
   * How far the bad hold rarer values than the good. A term agreed beforehand is one of few round
   * ones; a term that ended early is any number.
   */
  private double rarity(Column column) {
    Map<Double, Integer> goodRows = new HashMap<>();
    for (int row = 0; row < bad.length; row++) {
      if (!column.isMissing(row) && !bad[row]) {
        goodRows.merge(column.value(row), 1, Integer::sum);
      }
    }
    double[] rare = new double[bad.length];
    for (int row = 0; row < bad.length; row++) {
      boolean known = !column.isMissing(row);
      int others = goodRows.getOrDefault(column.value(row), 0) - (bad[row] ? 0 : 1);
      rare[row] = known ? -others : Double.NaN;
    }
    Separation separation = Separation.of(rare, bad);
    return separation.chance() > 0.5 ? separation.atLeast() : 0;
  }
}
