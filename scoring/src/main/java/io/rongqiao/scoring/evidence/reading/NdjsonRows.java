package io.rongqiao.scoring.evidence.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/** Rows that are one JSON object a line. A line that is none is a faulty row, not the end. */
final class NdjsonRows implements Rows {

  private final BufferedReader lines;
  private final Layout layout;
  private final JsonFactory json = new JsonFactory();
  private long line;

  NdjsonRows(InputStream file, Layout layout) {
    this.lines = new BufferedReader(new InputStreamReader(file, UTF_8), 1 << 16);
    this.layout = layout;
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
        read(text, batch, batch.begin(line));
      }
    }
    return batch.rows() > 0;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private void read(String text, RowBatch batch, int row) throws IOException {
    try (JsonParser parser = json.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        batch.fault(row, "is no JSON object");
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
          batch.fault(row, "field %s is no plain value".formatted(name));
          parser.skipChildren();
        } else if (value != JsonToken.VALUE_NULL) {
          place(batch, row, layout.columnOf(name), parser.getText());
        }
      }
    } catch (JsonProcessingException broken) {
      batch.fault(row, "is no JSON object: " + broken.getOriginalMessage());
    }
  }

  private static void place(RowBatch batch, int row, int column, String text) {
    if (column != Layout.UNWANTED && batch.isBlank(row, column)) {
      batch.append(row, column, text);
    }
  }
}
