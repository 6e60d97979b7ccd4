package io.rongqiao.scoring.defaultrisk.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.riskmodel.RiskModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The card and the calibration of a model, in files beside it. */
public final class CardFile {

  private static final String CARD = "card.json";
  private static final String CALIBRATION = "calibration.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private CardFile() {}

  public static void write(ModelCard card, Calibration calibration, PriorShift shift, Path folder)
      throws IOException {
    write(folder.resolve(CARD), JSON.valueToTree(card));
    ObjectNode document = describe(calibration);
    document.put("sampleBadRate", shift.sample());
    document.put("populationBadRate", shift.population());
    write(folder.resolve(CALIBRATION), document);
  }

  public static Optional<ModelCard> card(Path folder) throws IOException {
    Path file = folder.resolve(CARD);
    return Files.isReadable(file)
        ? Optional.of(JSON.readValue(Files.readString(file, UTF_8), ModelCard.class))
        : Optional.empty();
  }

  /** The model with its calibration where there is one beside it. */
  public static RiskModel calibrated(RiskModel model, Path folder) throws IOException {
    JsonNode document = calibration(folder).orElse(null);
    if (document == null) {
      return model;
    }
    try {
      var shift =
          new PriorShift(
              document.required("sampleBadRate").doubleValue(),
              document.required("populationBadRate").doubleValue());
      return new CalibratedModel(model, read(document), shift);
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException(
          "%s breaks a rule: %s".formatted(folder.resolve(CALIBRATION), broken.getMessage()),
          broken);
    }
  }

  /** The calibration beside a model as it is written there. */
  public static Optional<JsonNode> calibration(Path folder) throws IOException {
    Path file = folder.resolve(CALIBRATION);
    return Files.isReadable(file)
        ? Optional.of(JSON.readTree(Files.readString(file, UTF_8)))
        : Optional.empty();
  }

  private static ObjectNode describe(Calibration calibration) {
    ObjectNode document = JSON.createObjectNode();
    return switch (calibration) {
      case Calibration.AsSaid _ -> document.put("method", CalibrationMethod.AS_SAID.name());
      case Calibration.Platt(double intercept, double slope) ->
          document
              .put("method", CalibrationMethod.PLATT.name())
              .put("intercept", intercept)
              .put("slope", slope);
      case Calibration.Isotonic isotonic -> {
        document.put("method", CalibrationMethod.ISOTONIC.name());
        isotonic.logOdds().forEach(document.putArray("logOdds")::add);
        isotonic.probabilities().forEach(document.putArray("probabilities")::add);
        yield document;
      }
    };
  }

  private static Calibration read(JsonNode document) {
    return switch (CalibrationMethod.valueOf(document.required("method").asText())) {
      case AS_SAID -> new Calibration.AsSaid();
      case PLATT ->
          new Calibration.Platt(
              document.required("intercept").doubleValue(),
              document.required("slope").doubleValue());
      case ISOTONIC ->
          new Calibration.Isotonic(
              numbers(document.required("logOdds")), numbers(document.required("probabilities")));
    };
  }

  private static List<Double> numbers(JsonNode array) {
    List<Double> numbers = new ArrayList<>();
    array.forEach(number -> numbers.add(number.doubleValue()));
    return numbers;
  }

  private static void write(Path file, JsonNode document) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, CanonicalJson.write(document) + "\n", UTF_8);
  }
}
