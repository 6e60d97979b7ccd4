package io.rongqiao.scoring.scorecard;

/**
 * When the expert's card steps aside for a fitted one, segment by segment. Twenty events for each
 * characteristic is the strict end of what is asked of a regression, ten the lax one; a card of ten
 * characteristics in the strict way, or of twenty in the lax one, takes two hundred defaults. Below
 * that a segment keeps the expert's card, and an outcome only counts once it was watched for as
 * long as the definition of default says.
 *
 * @param goods outcomes of a segment that were watched to the end without a default
 * @param defaults outcomes of a segment that defaulted
 */
public record ColdStart(int goods, int defaults) {

  /** So many defaults carry a fitted card. */
  public static final int FEWEST_DEFAULTS = 200;

  /** So many who did not default stand beside them, for a sample of failures teaches nothing. */
  public static final int FEWEST_GOODS = 800;

  public ColdStart {
    if (goods < 0 || defaults < 0) {
      throw new IllegalArgumentException(
          "%d goods and %d defaults are no sample".formatted(goods, defaults));
    }
  }

  /** Whether the expert's card still speaks for the segment. */
  public boolean lasts() {
    return defaults < FEWEST_DEFAULTS || goods < FEWEST_GOODS;
  }
}
