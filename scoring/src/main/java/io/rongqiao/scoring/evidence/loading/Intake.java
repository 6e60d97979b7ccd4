package io.rongqiao.scoring.evidence.loading;

import java.util.Set;

/**
 * One delivery on its way into the tables, inside one unit of work of the loader: nothing of it is
 * there for others until that commits.
 */
public interface Intake {

  /** Stores a part and says what became of its good rows. */
  RowCounts take(CheckedPart part);

  /** Withdraws what the superseded delivery has and this one has not; 0 if it supersedes none. */
  long withdraw();

  /** The enterprises of which something was stored or corrected so far. */
  Set<Long> changed();

  /** Notes the delivery itself, after all its parts. */
  void close(RowCounts rows);
}
