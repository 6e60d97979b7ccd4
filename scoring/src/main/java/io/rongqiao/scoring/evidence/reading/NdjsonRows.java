package io.rongqiao.scoring.evidence.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/** Rows that are one JSON object a line. A line that is none is a faulty row, not the end. */
final class NdjsonRows implements Rows {

  private final BufferedReader lines;
  private final JsonObjects objects;
  private long line;

  NdjsonRows(InputStream file, Layout layout) {
    this.lines = new BufferedReader(new InputStreamReader(file, UTF_8), 1 << 16);
    this.objects = new JsonObjects(layout);
  }

  @Override
  public boolean fill(RowBatch batch) throws IOException {
    batch.clear();
    while (!batch.isFull() && batch.filled() < batch.capacity() / 2) {
      String text = lines.readLine();
      if (text == null) {
        break;
      }
      line++;
      if (!text.isBlank()) {
        objects.read(text, batch, batch.begin(line));
      }
    }
    return batch.rows() > 0;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
