package io.rongqiao.matching.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Curves in the canonical JSON form in which they are kept. */
public final class CurveDocument {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CurveDocument() {}

  public static String write(SortedMap<String, GradeCurve> curves) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("priorWeight", CurveFitting.PRIOR_WEIGHT);
    ObjectNode grades = document.putObject("grades");
    curves.forEach(
        (grade, curve) -> {
          ObjectNode written = grades.putObject(grade);
          written.put("outcomes", curve.outcomes());
          ArrayNode points = written.putArray("points");
          curve
              .points()
              .forEach(
                  point ->
                      points
                          .addObject()
                          .put("rate", point.rate().fraction().toPlainString())
                          .put("acceptance", point.acceptance().fraction().toPlainString()));
        });
    return CanonicalJson.write(document);
  }

  static SortedMap<String, GradeCurve> read(String document) {
    SortedMap<String, GradeCurve> curves = new TreeMap<>();
    try {
      for (Map.Entry<String, JsonNode> grade :
          JSON.readTree(document).path("grades").properties()) {
        List<GradeCurve.Point> points = new ArrayList<>();
        for (JsonNode point : grade.getValue().path("points")) {
          points.add(
              new GradeCurve.Point(
                  AnnualRate.ofFraction(point.path("rate").asText()),
                  Percentage.ofFraction(point.path("acceptance").asText())));
        }
        curves.put(
            grade.getKey(), new GradeCurve(grade.getValue().path("outcomes").asInt(), points));
      }
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("Stored curves are no JSON", broken);
    }
    return curves;
  }

  /** SHA-256 over a document, in hexadecimal. */
  public static String digest(String document) {
    try {
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
