package io.rongqiao.scoring.evidence.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows of comma-, tab- or semicolon-separated text in UTF-8 (RFC 4180 with the liberties that
 * spreadsheets take). Bytes are read into the batch itself and cut there: no string is made of a
 * field that nobody asks for as one.
 */
final class CsvRows implements Rows {

  /** How far down a header may stand: exports begin with titles and dates. */
  private static final int HEADER_WITHIN_ROWS = 20;

  private final InputStream file;
  private final Layout layout;
  private byte[] carried = new byte[0];
  private boolean atEnd;
  private long line = 1;
  private int[] places = new int[0];
  private byte separator = ',';
  private boolean headed;

  CsvRows(InputStream file, Layout layout) {
    this.file = file;
    this.layout = layout;
  }

  @Override
  public boolean fill(RowBatch batch) throws IOException {
    do {
      batch.clear();
      load(batch);
      int position = headed ? 0 : skipHeader(batch);
      position = cut(batch, position);
      carried = Arrays.copyOfRange(batch.bytes(), position, batch.filled());
      if (batch.rows() == 0 && carried.length == batch.capacity()) {
        throw new UnreadableFile(
            "Line %d is longer than %d bytes.".formatted(line, batch.capacity()));
      }
    } while (batch.rows() == 0 && !(atEnd && carried.length == 0));
    return batch.rows() > 0;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Tops the batch up with bytes; after the last byte a line end stands, which costs no test. */
  private void load(RowBatch batch) throws IOException {
    byte[] bytes = batch.bytes();
    System.arraycopy(carried, 0, bytes, 0, carried.length);
    int filled = carried.length;
    while (!atEnd && filled < batch.capacity()) {
      int count = file.read(bytes, filled, batch.capacity() - filled);
      atEnd = count < 0;
      filled += Math.max(count, 0);
    }
    batch.filled(filled);
    bytes[filled] = '\n';
  }

  /** Cuts rows until the batch is full or no whole row is left; returns where it stopped. */
  private int cut(RowBatch batch, int from) {
    int position = from;
    while (!batch.isFull() && position < batch.filled()) {
      long begunAt = line;
      int row = batch.begin(begunAt);
      int next = cutRow(batch, row, position);
      if (next < 0) {
        batch.drop();
        line = begunAt;
        return position;
      }
      position = next;
    }
    return position;
  }

  /** Cuts one row; returns the position after it, or -1 if its end is not there yet. */
  private int cutRow(RowBatch batch, int row, int from) {
    byte[] bytes = batch.bytes();
    int filled = batch.filled();
    int position = from;
    int field = 0;
    boolean empty = true;
    while (true) {
      int start = position;
      int end;
      if (bytes[position] == '"' && position < filled) {
        int closed = closingQuote(bytes, position + 1, filled);
        if (closed < 0) {
          return unclosed(batch, row);
        }
        start = position + 1;
        end = unescape(bytes, start, closed);
        position = closed + 1;
        position = endOfField(bytes, position);
        empty = false;
      } else {
        position = endOfField(bytes, position);
        end = position;
      }
      if (position >= filled && !atEnd) {
        return -1;
      }
      empty &= start == end;
      if (field < places.length && places[field] >= 0) {
        batch.bound(row, places[field], start, end);
      }
      field++;
      if (position >= filled || bytes[position] != separator) {
        return endRow(batch, row, position, field, empty);
      }
      position++;
    }
  }

  private int unclosed(RowBatch batch, int row) {
    if (!atEnd) {
      return -1;
    }
    batch.fault(row, "a quotation mark is not closed before the end of the file");
    return batch.filled();
  }

  private int endRow(RowBatch batch, int row, int position, int fields, boolean empty) {
    byte[] bytes = batch.bytes();
    int next = position;
    if (next < batch.filled() && bytes[next] == '\r') {
      next++;
      if (next >= batch.filled() && !atEnd) {
        return -1;
      }
    }
    if (next < batch.filled() && bytes[next] == '\n') {
      next++;
    }
    line++;
    if (empty && isBlank(batch, row)) {
      batch.drop();
    } else if (fields < places.length) {
      batch.fault(row, "has %d fields where the header has %d".formatted(fields, places.length));
    }
    return next;
  }

  private boolean isBlank(RowBatch batch, int row) {
    for (int column = 0; column < batch.columns(); column++) {
      if (!batch.isBlank(row, column)) {
        return false;
      }
    }
    return true;
  }

  private int endOfField(byte[] bytes, int from) {
    int position = from;
    byte ends = separator;
    while (true) {
      byte b = bytes[position];
      if (b == ends || b == '\n' || b == '\r') {
        return position;
      }
      position++;
    }
  }

  private int closingQuote(byte[] bytes, int from, int filled) {
    for (int position = from; position < filled; position++) {
      if (bytes[position] == '\n') {
        line++;
      } else if (bytes[position] == '"') {
        if (position + 1 == filled && !atEnd) {
          return -1;
        }
        if (position + 1 == filled || bytes[position + 1] != '"') {
          return position;
        }
        position++;
      }
    }
    return -1;
  }

  /** Doubled quotation marks become single ones, in place; returns the new end. */
  private static int unescape(byte[] bytes, int start, int end) {
    int to = start;
    for (int from = start; from < end; from++) {
      bytes[to++] = bytes[from];
      if (bytes[from] == '"') {
        from++;
      }
    }
    return to;
  }

  private int skipHeader(RowBatch batch) {
    List<List<String>> seen = new ArrayList<>();
    int position = 0;
    while (position < batch.filled() && seen.size() < HEADER_WITHIN_ROWS) {
      int end = lineEnd(batch, position);
      String text = new String(batch.bytes(), position, end - position, UTF_8);
      separator = separatorOf(text);
      List<String> cells = cells(text);
      seen.add(cells);
      position = Math.min(end + 1, batch.filled());
      line++;
      Optional<int[]> recognised = layout.recognise(cells);
      if (recognised.isPresent()) {
        places = recognised.get();
        headed = true;
        return position;
      }
    }
    throw Headers.notFound(layout, seen);
  }

  private static int lineEnd(RowBatch batch, int from) {
    int end = from;
    while (end < batch.filled() && batch.bytes()[end] != '\n') {
      end++;
    }
    return end;
  }

  private static byte separatorOf(String header) {
    byte best = ',';
    long most = 0;
    for (char candidate : new char[] {',', '\t', ';'}) {
      long count = header.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = (byte) candidate;
      }
    }
    return best;
  }

  private List<String> cells(String header) {
    List<String> cells = new ArrayList<>();
    for (String cell : header.strip().split(String.valueOf((char) separator), -1)) {
      String bare = cell.strip();
      boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
      cells.add(quoted ? bare.substring(1, bare.length() - 1) : bare);
    }
    return cells;
  }
}
