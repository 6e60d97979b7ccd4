package io.rongqiao.scoring.evidence.loading;

/**
 * What became of a delivery's rows. Every row read is stored, repeated, corrected or rejected.
 *
 * @param repeated stored already, exactly so
 * @param corrected stored already, otherwise; the new state is a further revision
 * @param withdrawn rows of the superseded delivery that this one no longer has
 */
public record RowCounts(
    long read, long stored, long repeated, long corrected, long rejected, long withdrawn) {

  public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0, 0);

  RowCounts plus(RowCounts other) {
    return new RowCounts(
        read + other.read,
        stored + other.stored,
        repeated + other.repeated,
        corrected + other.corrected,
        rejected + other.rejected,
        withdrawn + other.withdrawn);
  }
}
