package io.rongqiao.scoring.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Rows as lines of a CSV file, put together byte by byte because text would cost most of the time.
 *
 * <p>Generated text has no comma, quote or line break, so nothing is ever quoted.
 */
final class CsvRow implements Row, AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_NUMBER = 24;
  private static final int[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000};

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private boolean inLine;
  private long rows;

  CsvRow(OutputStream out, List<String> columns) {
    this.out = out;
    columns.forEach(this::text);
    finishLine();
  }

  /** Rows ended so far, without the heading. */
  long rows() {
    return rows;
  }

  @Override
  public Row text(String value) {
    separate();
    int length = value.length();
    room(length * 3);
    for (int i = 0; i < length; i++) {
      char letter = value.charAt(i);
      if (letter >= 0x80) {
        return rest(value.substring(i));
      }
      buffer[at++] = (byte) letter;
    }
    return this;
  }

  @Override
  public Row whole(long value) {
    separate();
    room(LONGEST_NUMBER);
    if (value < 0) {
      buffer[at++] = '-';
    }
    long size = Math.abs(value);
    put(size, digitsOf(size));
    return this;
  }

  @Override
  public Row digits(long value, int width) {
    separate();
    room(LONGEST_NUMBER);
    put(value, width);
    return this;
  }

  @Override
  public Row hundredths(long value) {
    return fraction(value, 2);
  }

  @Override
  public Row fraction(long unscaled, int decimals) {
    separate();
    room(LONGEST_NUMBER);
    if (unscaled < 0) {
      buffer[at++] = '-';
    }
    long one = POWERS_OF_TEN[decimals];
    long size = Math.abs(unscaled);
    put(size / one, digitsOf(size / one));
    buffer[at++] = '.';
    put(size % one, decimals);
    return this;
  }

  @Override
  public Row day(int epochDay) {
    separate();
    if (epochDay != NO_DAY) {
      room(LONGEST_NUMBER);
      putDay(epochDay);
    }
    return this;
  }

  @Override
  public Row flag(boolean value) {
    return text(value ? "true" : "false");
  }

  @Override
  public Row blank() {
    separate();
    return this;
  }

  @Override
  public void end() {
    finishLine();
    rows++;
  }

  @Override
  public void close() throws IOException {
    out.write(buffer, 0, at);
    at = 0;
    out.close();
  }

  private void finishLine() {
    room(1);
    buffer[at++] = '\n';
    inLine = false;
  }

  private void separate() {
    if (inLine) {
      room(1);
      buffer[at++] = ',';
    }
    inLine = true;
  }

  private CsvRow rest(String value) {
    byte[] bytes = value.getBytes(UTF_8);
    System.arraycopy(bytes, 0, buffer, at, bytes.length);
    at += bytes.length;
    return this;
  }

  private void room(int length) {
    if (at + length > buffer.length) {
      try {
        out.write(buffer, 0, at);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      at = 0;
    }
  }

  private void put(long value, int width) {
    long left = value;
    for (int i = at + width - 1; i >= at; i--) {
      buffer[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
    at += width;
  }

  private static int digitsOf(long value) {
    int digits = 1;
    for (long left = value; left >= 10; left /= 10) {
      digits++;
    }
    return digits;
  }

  /** The civil calendar from days, counted in 400-year cycles that begin on a 1 March. */
  private void putDay(int epochDay) {
    int shifted = epochDay + 719_468;
    int cycle = Math.floorDiv(shifted, 146_097);
    int inCycle = shifted - cycle * 146_097;
    int year = (inCycle - inCycle / 1_460 + inCycle / 36_524 - inCycle / 146_096) / 365;
    int inYear = inCycle - (365 * year + year / 4 - year / 100);
    int march = (5 * inYear + 2) / 153;
    int month = march < 10 ? march + 3 : march - 9;
    put(year + cycle * 400 + (month <= 2 ? 1 : 0), 4);
    buffer[at++] = '-';
    put(month, 2);
    buffer[at++] = '-';
    put(inYear - (153 * march + 2) / 5 + 1, 2);
  }
}
