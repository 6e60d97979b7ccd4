package io.rongqiao.scoring.evidence.reading;

import java.io.IOException;

/** The rows of one file after its header, in order. */
public interface Rows extends AutoCloseable {

  /** Refills the batch with the next rows; false once there are none left. */
  boolean fill(RowBatch batch) throws IOException;

  @Override
  void close() throws IOException;
}
