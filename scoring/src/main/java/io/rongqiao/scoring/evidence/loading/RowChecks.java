package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.evidence.reading.RowBatch;

/** Checks the rows of one delivery, batch after batch. */
interface RowChecks {

  CheckedPart check(RowBatch batch);
}
