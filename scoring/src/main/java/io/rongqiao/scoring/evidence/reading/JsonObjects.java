package io.rongqiao.scoring.evidence.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads JSON objects of plain values as rows; what is none is a faulty row. */
public final class JsonObjects {

  private final Layout layout;
  private final JsonFactory json = new JsonFactory();

  JsonObjects(Layout layout) {
    this.layout = layout;
  }

  /** A batch of just these objects, in their order, the first of them as line 1. */
  public static RowBatch batch(List<String> objects, Layout layout) {
    int room = objects.stream().mapToInt(it -> it.getBytes(UTF_8).length).sum();
    RowBatch batch = new RowBatch(layout.columns().size(), Math.max(1, objects.size()), room);
    var reader = new JsonObjects(layout);
    try {
      for (String object : objects) {
        reader.read(object, batch, batch.begin(batch.rows() + 1L));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return batch;
  }

  void read(String text, RowBatch batch, int row) throws IOException {
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
