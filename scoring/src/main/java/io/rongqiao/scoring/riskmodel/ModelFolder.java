package io.rongqiao.scoring.riskmodel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.canonical.CanonicalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A model in a folder: {@code model.json}, whose member {@code kind} says what it is. */
public final class ModelFolder {

  private static final String DOCUMENT = "model.json";

  private final List<RiskModelFormat> formats;

  public ModelFolder(List<RiskModelFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** Writes the model, making the folder where it is not there; the same model, the same bytes. */
  public void write(RiskModel model, Path folder) throws IOException {
    Files.createDirectories(folder);
    ObjectNode document = format(model.kind()).write(model, folder);
    document.put("kind", model.kind());
    Files.writeString(folder.resolve(DOCUMENT), CanonicalJson.write(document) + "\n", UTF_8);
  }

  /**
   * Reads the model.
   *
   * @throws IllegalArgumentException when there is none, or it breaks a rule
   */
  public RiskModel read(Path folder) throws IOException {
    Path file = folder.resolve(DOCUMENT);
    if (!Files.isReadable(file)) {
      throw new IllegalArgumentException("There is no model: %s cannot be read".formatted(file));
    }
    JsonNode document = parse(file);
    if (!(document instanceof ObjectNode object)) {
      throw new IllegalArgumentException("%s is no model".formatted(file));
    }
    return format(object.path("kind").asText()).read(object, folder);
  }

  private static JsonNode parse(Path file) throws IOException {
    try {
      return new ObjectMapper().readTree(Files.readString(file, UTF_8));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("%s is no JSON".formatted(file), broken);
    }
  }

  private RiskModelFormat format(String kind) {
    return formats.stream()
        .filter(format -> format.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No model is of the kind '%s'".formatted(kind)));
  }
}
