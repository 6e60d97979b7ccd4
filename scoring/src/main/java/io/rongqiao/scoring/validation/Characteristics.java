package io.rongqiao.scoring.validation;

import static java.util.Comparator.comparingDouble;

import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.scorecard.fitted.FittedCharacteristic;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a model, one table each: a scorecard's by its own bins, beside what the training
 * sample had in them; another model's by fifths of the rows at hand.
 */
final class Characteristics {

  private static final int FIFTHS = 5;

  private final LabelledPortfolio sample;
  private final InputRows rows;

  private Characteristics(LabelledPortfolio sample, InputRows rows) {
    this.sample = sample;
    this.rows = rows;
  }

  /** The weightiest first. */
  static List<CharacteristicTable> of(RiskModel model, LabelledPortfolio sample, InputRows rows) {
    var characteristics = new Characteristics(sample, rows);
    List<CharacteristicTable> tables =
        model instanceof FittedScorecard card
            ? characteristics.ofScorecard(card)
            : characteristics.byFifths(model.inputs());
    return tables.stream()
        .sorted(comparingDouble((CharacteristicTable it) -> -it.informationValue()))
        .toList();
  }

  private List<CharacteristicTable> ofScorecard(FittedScorecard card) {
    List<CharacteristicTable> tables = new ArrayList<>();
    for (int next = 0; next < card.characteristics().size(); next++) {
      FittedCharacteristic one = card.characteristics().get(next);
      List<String> labels = new ArrayList<>();
      double[] then = new double[one.bins().size() + 1];
      for (int bin = 0; bin < one.bins().size(); bin++) {
        labels.add(one.describe(bin));
        then[bin] = (double) one.bins().get(bin).good() + one.bins().get(bin).bad();
      }
      labels.add(one.describe(-1));
      int unknown = one.bins().size();
      tables.add(
          table(
              one.name(),
              labels,
              next,
              value -> one.binOf(value) < 0 ? unknown : one.binOf(value),
              then));
    }
    return tables;
  }

  private List<CharacteristicTable> byFifths(List<ModelInput> inputs) {
    List<CharacteristicTable> tables = new ArrayList<>();
    for (int next = 0; next < inputs.size(); next++) {
      tables.add(
          inputs.get(next).isCategorical()
              ? byCategory(inputs.get(next), next)
              : byFifth(inputs.get(next), next));
    }
    return tables;
  }

  private CharacteristicTable byCategory(ModelInput input, int place) {
    List<String> labels = new ArrayList<>(input.levels());
    int levels = input.levels().size();
    labels.add("unknown category");
    labels.add("missing");
    return table(
        input.name(),
        labels,
        place,
        value -> Double.isNaN(value) ? levels + 1 : value < 0 ? levels : (int) value,
        null);
  }

  private CharacteristicTable byFifth(ModelInput input, int place) {
    double[] known =
        Arrays.stream(column(place)).filter(value -> !Double.isNaN(value)).sorted().toArray();
    List<Double> cuts = new ArrayList<>();
    for (int fifth = 1; fifth < FIFTHS && known.length > 0; fifth++) {
      double cut = known[(int) ((long) known.length * fifth / FIFTHS)];
      if (cut > known[0] && (cuts.isEmpty() || cut > cuts.getLast())) {
        cuts.add(cut);
      }
    }
    List<String> labels = new ArrayList<>();
    for (int bin = 0; bin <= cuts.size(); bin++) {
      String from = bin == 0 ? "" : "from " + cuts.get(bin - 1);
      String below = bin == cuts.size() ? "" : " below " + cuts.get(bin);
      labels.add(cuts.isEmpty() ? "any" : (from + below).strip());
    }
    labels.add("missing");
    return table(input.name(), labels, place, value -> fifth(value, cuts), null);
  }

  private static int fifth(double value, List<Double> cuts) {
    if (Double.isNaN(value)) {
      return cuts.size() + 1;
    }
    return (int) cuts.stream().filter(cut -> value >= cut).count();
  }

  private CharacteristicTable table(
      String name,
      List<String> labels,
      int place,
      DoubleToIntFunction binOf,
      double @Nullable [] then) {
    int[] good = new int[labels.size()];
    int[] bad = new int[labels.size()];
    double[] values = column(place);
    for (int row = 0; row < values.length; row++) {
      (sample.isBad(row) ? bad : good)[binOf.applyAsInt(values[row])]++;
    }
    return CharacteristicTable.of(name, labels, good, bad, then);
  }

  private double[] column(int place) {
    double[] values = new double[rows.rows()];
    Arrays.setAll(values, row -> rows.row(row)[place]);
    return values;
  }
}
