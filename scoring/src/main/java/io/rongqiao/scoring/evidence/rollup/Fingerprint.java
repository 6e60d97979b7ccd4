package io.rongqiao.scoring.evidence.rollup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Sixty-four bits that stand for a few bytes in a table of primitives. */
public final class Fingerprint {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Fingerprint() {}

  /** The fingerprint of the bytes from {@code start} to {@code end}. */
  public static long of(byte[] bytes, int start, int end) {
    long hash = (long) end - start;
    int position = start;
    for (; position + Long.BYTES <= end; position += Long.BYTES) {
      hash = MonthKey.mix(hash ^ (long) LONGS.get(bytes, position));
    }
    long rest = 0;
    for (; position < end; position++) {
      rest = rest << 8 | (bytes[position] & 0xff);
    }
    return MonthKey.mix(hash ^ rest);
  }
}
