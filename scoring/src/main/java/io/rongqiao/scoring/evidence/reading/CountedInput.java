package io.rongqiao.scoring.evidence.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that pass, for whoever shows progress. */
final class CountedInput extends FilterInputStream {

  private final AtomicLong count = new AtomicLong();

  CountedInput(InputStream input) {
    super(input);
  }

  long count() {
    return count.get();
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      count.incrementAndGet();
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count.addAndGet(Math.max(read, 0));
    return read;
  }
}
