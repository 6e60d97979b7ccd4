package io.rongqiao.scoring.validation;

import io.rongqiao.scoring.defaultrisk.calibration.ModelCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was measured of a model on one table.
 *
 * @param data what the table is called
 * @param scores the score of every row, {@code judged} its probability and outcome
 * @param psi of the probabilities against the training sample; null if that is not known
 * @param months and {@code segments} are empty where no column was named for them
 * @param turns characteristics of a scorecard whose order of risk turns in a month
 * @param swaps against the model before; empty without one
 * @param previous how the model before tells bad rows from good ones; null without one
 * @param card null where the model has none
 */
public record Validation(
    String kind,
    String data,
    Judged judged,
    List<Double> scores,
    Discrimination discrimination,
    Reliability reliability,
    @Nullable Double psi,
    List<GradeLine> grades,
    List<Confusion> cutOffs,
    List<CharacteristicTable> characteristics,
    List<Slice> months,
    List<Slice> segments,
    List<Turn> turns,
    List<SwapSet> swaps,
    @Nullable Discrimination previous,
    int unknownCategories,
    @Nullable ModelCard card) {

  public Validation {
    scores = List.copyOf(scores);
    grades = List.copyOf(grades);
    cutOffs = List.copyOf(cutOffs);
    characteristics = List.copyOf(characteristics);
    months = List.copyOf(months);
    segments = List.copyOf(segments);
    turns = List.copyOf(turns);
    swaps = List.copyOf(swaps);
  }

  /**
   * Two bins of a characteristic that stand the other way round in a month than otherwise.
   *
   * @param first what the one bin holds, {@code second} the other, in words
   */
  public record Turn(String characteristic, String first, String second, String month) {

    @Override
    public String toString() {
      return "%s: the risk of '%s' and '%s' turns around in %s"
          .formatted(characteristic, first, second, month);
    }
  }

  /** How many rows a grade of the master scale holds. */
  public record GradeLine(String grade, double from, double below, int rows, int bad) {}
}
