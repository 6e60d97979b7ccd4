package io.rongqiao.scoring.evidence.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a file, as UTF-8 bytes in one array with the bounds of each field. Filled again and
 * again by {@link Rows#fill}, so that reading a file of any size makes no garbage.
 */
public final class RowBatch {

  private static final int STANDARD_ROWS = 50_000;
  private static final int STANDARD_BYTES = 8 << 20;

  private final int columns;
  private final int mostRows;
  private byte[] bytes;
  private int filled;
  private int rows;
  private int[] bounds;
  private long[] lines;
  private @Nullable String[] faults;

  /** A batch of the usual size: fifty thousand rows, or eight million bytes. */
  public RowBatch(int columns) {
    this(columns, STANDARD_ROWS, STANDARD_BYTES);
  }

  public RowBatch(int columns, int mostRows, int mostBytes) {
    this.columns = columns;
    this.mostRows = mostRows;
    this.bytes = new byte[mostBytes + 1];
    int first = Math.min(mostRows, 1024);
    this.bounds = new int[first * columns * 2];
    this.lines = new long[first];
    this.faults = new String[first];
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** The bytes that {@link #start} and {@link #end} point into. */
  public byte[] bytes() {
    return bytes;
  }

  public int start(int row, int column) {
    return bounds[(row * columns + column) * 2];
  }

  public int end(int row, int column) {
    return bounds[(row * columns + column) * 2 + 1];
  }

  public boolean isBlank(int row, int column) {
    return start(row, column) == end(row, column);
  }

  public String text(int row, int column) {
    int start = start(row, column);
    return new String(bytes, start, end(row, column) - start, UTF_8);
  }

  /** Where in the file the row begins, counted from 1. */
  public long line(int row) {
    return lines[row];
  }

  /** What is wrong with the row as a whole, if anything is. */
  public @Nullable String fault(int row) {
    return faults[row];
  }

  void clear() {
    rows = 0;
    filled = 0;
  }

  boolean isFull() {
    return rows == mostRows;
  }

  int filled() {
    return filled;
  }

  void filled(int bytesInUse) {
    filled = bytesInUse;
  }

  int capacity() {
    return bytes.length - 1;
  }

  /** Begins a row; its fields are empty until bounded. */
  int begin(long line) {
    if (rows == lines.length) {
      grow();
    }
    Arrays.fill(bounds, rows * columns * 2, (rows + 1) * columns * 2, 0);
    lines[rows] = line;
    faults[rows] = null;
    return rows++;
  }

  /** Gives back the row begun last. */
  void drop() {
    rows--;
  }

  void bound(int row, int column, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && bytes[from] <= ' ' && bytes[from] >= 0) {
      from++;
    }
    while (to > from && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) {
      to--;
    }
    int at = (row * columns + column) * 2;
    bounds[at] = from;
    bounds[at + 1] = to;
  }

  /** Says what is wrong with the row as a whole. */
  public void fault(int row, String fault) {
    faults[row] = fault;
  }

  /** Appends a field's text; only for formats that do not read into the batch directly. */
  void append(int row, int column, String text) {
    byte[] encoded = text.getBytes(UTF_8);
    if (filled + encoded.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, filled + encoded.length));
    }
    System.arraycopy(encoded, 0, bytes, filled, encoded.length);
    bound(row, column, filled, filled + encoded.length);
    filled += encoded.length;
  }

  private void grow() {
    int more = Math.min(mostRows, Math.max(rows * 2, 1024));
    bounds = Arrays.copyOf(bounds, more * columns * 2);
    lines = Arrays.copyOf(lines, more);
    faults = Arrays.copyOf(faults, more);
  }
}
