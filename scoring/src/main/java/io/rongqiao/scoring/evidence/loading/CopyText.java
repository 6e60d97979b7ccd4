package io.rongqiao.scoring.evidence.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.scoring.evidence.reading.FieldText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;

/** Rows in the text form that PostgreSQL's COPY reads, written without making strings. */
final class CopyText {

  private static final int FIRST_DAY = (int) LocalDate.of(1990, 1, 1).toEpochDay();
  private static final int LAST_DAY = (int) LocalDate.of(2060, 1, 1).toEpochDay();
  private static final int DAY_BYTES = 10;
  private static final byte[] DAYS = days();

  private byte[] bytes;
  private int length;
  private int rows;

  CopyText(int room) {
    bytes = new byte[room];
  }

  int length() {
    return length;
  }

  /** How many rows were ended. */
  int rows() {
    return rows;
  }

  CopyRows toRows() {
    return new CopyRows(Arrays.copyOf(bytes, length));
  }

  void clear() {
    length = 0;
    rows = 0;
  }

  /** Forgets what was written after {@code length}, of a row that turned out bad. */
  void cutTo(int shorter) {
    length = shorter;
  }

  void nothing() {
    reserve(3);
    bytes[length++] = '\\';
    bytes[length++] = 'N';
    bytes[length++] = '\t';
  }

  void number(long number) {
    reserve(21);
    digits(number);
    bytes[length++] = '\t';
  }

  /** Hundredths, as a decimal with two places. */
  void fen(long fen) {
    reserve(24);
    long rest = fen;
    if (rest < 0) {
      bytes[length++] = '-';
      rest = -rest;
    }
    digits(rest / 100);
    bytes[length++] = '.';
    bytes[length++] = (byte) ('0' + rest % 100 / 10);
    bytes[length++] = (byte) ('0' + rest % 10);
    bytes[length++] = '\t';
  }

  /** A day counted from the epoch; nothing if it is none. */
  void day(int epochDay) {
    if (epochDay == FieldText.NO_DAY) {
      nothing();
    } else if (epochDay < FIRST_DAY || epochDay >= LAST_DAY) {
      plain(LocalDate.ofEpochDay(epochDay).toString());
    } else {
      reserve(DAY_BYTES + 1);
      System.arraycopy(DAYS, (epochDay - FIRST_DAY) * DAY_BYTES, bytes, length, DAY_BYTES);
      length += DAY_BYTES;
      bytes[length++] = '\t';
    }
  }

  /** Bytes that need no escape. */
  void plain(byte[] text) {
    reserve(text.length + 1);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
    bytes[length++] = '\t';
  }

  void plain(String text) {
    plain(text.getBytes(UTF_8));
  }

  void text(String text) {
    byte[] encoded = text.getBytes(UTF_8);
    text(encoded, 0, encoded.length);
  }

  void text(byte[] from, int start, int end) {
    reserve((end - start) * 2 + 1);
    for (int i = start; i < end; i++) {
      byte b = from[i];
      if (b == '\\' || b == '\t' || b == '\n' || b == '\r') {
        bytes[length++] = '\\';
        b = escaped(b);
      }
      bytes[length++] = b;
    }
    bytes[length++] = '\t';
  }

  void binary(byte[] value) {
    plain("\\\\x" + HexFormat.of().formatHex(value));
  }

  /** Ends the row: the separator after the last field becomes the end of the line. */
  void end() {
    bytes[length - 1] = '\n';
    rows++;
  }

  private static byte escaped(byte b) {
    return switch (b) {
      case '\t' -> 't';
      case '\n' -> 'n';
      case '\r' -> 'r';
      default -> b;
    };
  }

  private void digits(long number) {
    long rest = number;
    if (rest < 0) {
      bytes[length++] = '-';
      rest = -rest;
    }
    int count = 1;
    for (long bound = 10; count < 19 && rest >= bound; bound *= 10) {
      count++;
    }
    for (int at = length + count - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += count;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  private static byte[] days() {
    byte[] days = new byte[(LAST_DAY - FIRST_DAY) * DAY_BYTES];
    for (int i = FIRST_DAY; i < LAST_DAY; i++) {
      byte[] text = LocalDate.ofEpochDay(i).toString().getBytes(UTF_8);
      System.arraycopy(text, 0, days, (i - FIRST_DAY) * DAY_BYTES, DAY_BYTES);
    }
    return days;
  }
}
