package io.rongqiao.api.guarantee;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.rongqiao.api.problem.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a batch as they were sent: CSV with a header, or JSON objects a line each. */
record BatchFile(List<Map<String, String>> rows, String sha256) {

  /** More rows are sent in several batches, so that none takes long to answer. */
  static final int MOST_ROWS = 2000;

  private static final ObjectMapper JSON = new ObjectMapper();

  BatchFile {
    rows = List.copyOf(rows);
  }

  static BatchFile csv(byte[] content) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(content))) {
      for (NamedCsvRecord line : reader) {
        rows.add(line.getFieldsAsMap());
      }
    } catch (CsvParseException broken) {
      throw Refused.badField("body", "is no CSV: " + broken.getMessage(), null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (!rows.isEmpty() && !rows.getFirst().containsKey("loan_number")) {
      throw Refused.badField(
          "body", "has no header with the columns " + String.join(",", BatchForm.COLUMNS), null);
    }
    return of(rows, content);
  }

  static BatchFile lines(byte[] content) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : text(content).lines().filter(it -> !it.isBlank()).toList()) {
      Map<String, String> row = new LinkedHashMap<>();
      try {
        JsonNode object = JSON.readTree(line);
        object.properties().forEach(it -> row.put(it.getKey(), it.getValue().asText()));
      } catch (JsonProcessingException broken) {
        row.put("broken", broken.getOriginalMessage());
      }
      rows.add(row);
    }
    return of(rows, content);
  }

  private static BatchFile of(List<Map<String, String>> rows, byte[] content) {
    if (rows.isEmpty()) {
      throw Refused.badField("body", "holds no row", null);
    }
    if (rows.size() > MOST_ROWS) {
      throw Refused.badField(
          "body",
          "holds more than %d rows; send several batches".formatted(MOST_ROWS),
          Integer.toString(rows.size()));
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new BatchFile(rows, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(byte[] content) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException _) {
      throw Refused.badField("body", "is not UTF-8", null);
    }
  }
}
