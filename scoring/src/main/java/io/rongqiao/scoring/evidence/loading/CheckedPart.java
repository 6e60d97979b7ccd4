package io.rongqiao.scoring.evidence.loading;

import java.util.List;
import java.util.Set;

/**
 * Some rows of a delivery after their checks, ready to be copied into tables.
 *
 * @param rowsRead how many rows of the file it stands for
 * @param rows the good rows, as COPY reads them
 * @param goodRows how many good rows there are; a row may need two lines
 * @param months what the rows add to their enterprises' months; empty for what is not folded
 * @param counterparties what they add to their counterparties' months
 * @param isExact whether ordinals are certain, so that rows may be stored without a look at others
 * @param enterprises whom the good rows are about
 * @param errors why the other rows are not among them, the first ones
 */
public record CheckedPart(
    int rowsRead,
    CopyRows rows,
    int goodRows,
    CopyRows months,
    CopyRows counterparties,
    boolean isExact,
    Set<Long> enterprises,
    List<RowError> errors) {

  /** How many rows were not taken. */
  public int rowsRejected() {
    return rowsRead - goodRows;
  }
}
