package io.rongqiao.scoring.canonical;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write a JSON value: members sorted by name, no white space, numbers as plain
 * decimals without trailing zeros, nothing escaped that need not be. The same value gives the same
 * bytes on every machine.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  public static String write(JsonNode value) {
    StringBuilder text = new StringBuilder();
    append(value, text);
    return text.toString();
  }

  private static void append(JsonNode value, StringBuilder text) {
    switch (value.getNodeType()) {
      case OBJECT -> appendObject(value, text);
      case ARRAY -> appendArray(value, text);
      case STRING -> appendString(value.textValue(), text);
      case NUMBER -> text.append(number(value));
      case BOOLEAN, NULL -> text.append(value.asText());
      case BINARY, MISSING, POJO ->
          throw new IllegalArgumentException("%s has no canonical form".formatted(value));
    }
  }

  private static void appendObject(JsonNode value, StringBuilder text) {
    Map<String, JsonNode> sorted = new TreeMap<>();
    value.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
    String separator = "{";
    for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
      text.append(separator);
      appendString(member.getKey(), text);
      text.append(':');
      append(member.getValue(), text);
      separator = ",";
    }
    text.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void appendArray(JsonNode value, StringBuilder text) {
    text.append('[');
    Iterator<JsonNode> elements = value.elements();
    while (elements.hasNext()) {
      append(elements.next(), text);
      if (elements.hasNext()) {
        text.append(',');
      }
    }
    text.append(']');
  }

  /** The shortest decimal that reads back as the same double. */
  private static String number(JsonNode value) {
    BigDecimal exact =
        value.isDouble()
            ? new BigDecimal(Double.toString(value.doubleValue()))
            : value.decimalValue();
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  private static void appendString(String string, StringBuilder text) {
    text.append('"');
    for (int index = 0; index < string.length(); index++) {
      char character = string.charAt(index);
      switch (character) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (character < ' ') {
            text.append("\\u00").append(Character.forDigit(character >> 4, 16));
            text.append(Character.forDigit(character & 0xf, 16));
          } else {
            text.append(character);
          }
        }
      }
    }
    text.append('"');
  }
}
