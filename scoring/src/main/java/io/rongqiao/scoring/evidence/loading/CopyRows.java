package io.rongqiao.scoring.evidence.loading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Rows as COPY reads them. */
public final class CopyRows {

  /** No rows. */
  static final CopyRows NONE = new CopyRows(new byte[0]);

  private final byte[] bytes;

  CopyRows(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  InputStream read() {
    return new ByteArrayInputStream(bytes);
  }
}
