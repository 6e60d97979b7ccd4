package io.rongqiao.scoring.scorecard.export;

import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.scorecard.fitted.FittedCharacteristic;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A scorecard as PMML 4.4, with a reason code for each characteristic. */
public final class PmmlExport {

  private static final String SCORE = "score";
  private static final double TIE_BREAK = 1e-6;

  private final FittedScorecard card;
  private final PointsCurve curve;
  private final XmlText xml;

  private PmmlExport(FittedScorecard card, PointsCurve curve) throws XMLStreamException {
    this.card = card;
    this.curve = curve;
    this.xml = new XmlText();
  }

  /**
   * Writes the document.
   *
   * @param curve how the probability follows from the points
   */
  public static String of(FittedScorecard card, PointsCurve curve) {
    try {
      return new PmmlExport(card, curve).document();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("The document cannot be written", broken);
    }
  }

  private String document() throws XMLStreamException {
    xml.open("PMML", "version", "4.4", "xmlns", "http://www.dmg.org/PMML-4_4");
    xml.open("Header", "description", "Scorecard, the higher the better");
    xml.empty("Application", "name", "Rongqiao");
    xml.close();
    dictionary();
    xml.open(
        "Scorecard",
        "modelName",
        "scorecard",
        "functionName",
        "regression",
        "initialScore",
        Integer.toString(card.basePoints()),
        "useReasonCodes",
        "true",
        "reasonCodeAlgorithm",
        "pointsBelow",
        "baselineMethod",
        "max");
    schema();
    output();
    xml.open("Characteristics");
    for (int place = 0; place < card.characteristics().size(); place++) {
      characteristic(card.characteristics().get(place), place);
    }
    xml.close();
    xml.close();
    xml.close();
    return xml.end();
  }

  private void dictionary() throws XMLStreamException {
    int fields = card.characteristics().size() + 1;
    xml.open("DataDictionary", "numberOfFields", Integer.toString(fields));
    for (FittedCharacteristic it : card.characteristics()) {
      boolean category = it.input().isCategorical();
      xml.empty(
          "DataField",
          "name",
          it.name(),
          "optype",
          category ? "categorical" : "continuous",
          "dataType",
          category ? "string" : "double");
    }
    xml.empty("DataField", "name", "points", "optype", "continuous", "dataType", "double");
    xml.close();
  }

  private void schema() throws XMLStreamException {
    xml.open("MiningSchema");
    for (FittedCharacteristic it : card.characteristics()) {
      xml.empty("MiningField", "name", it.name(), "usageType", "active");
    }
    xml.empty("MiningField", "name", "points", "usageType", "target");
    xml.close();
  }

  private void output() throws XMLStreamException {
    xml.open("Output");
    xml.empty(
        "OutputField",
        "name",
        SCORE,
        "optype",
        "continuous",
        "dataType",
        "double",
        "feature",
        "predictedValue");
    for (int rank = 1; rank <= RiskScore.MOST_REASONS; rank++) {
      xml.empty(
          "OutputField",
          "name",
          "reason_" + rank,
          "optype",
          "categorical",
          "dataType",
          "string",
          "feature",
          "reasonCode",
          "rank",
          Integer.toString(rank));
    }
    PmmlProbability.write(curve, SCORE, xml);
    xml.close();
  }

  /**
   * PMML does not say which of two equal losses comes first, and evaluators differ: the baselines
   * of weightier characteristics are raised by some millionths of a point, so that no two are
   * equal.
   */
  private void characteristic(FittedCharacteristic it, int place) throws XMLStreamException {
    xml.open(
        "Characteristic",
        "name",
        it.name() + "_points",
        "reasonCode",
        it.name(),
        "baselineScore",
        Double.toString(it.most() + TIE_BREAK * (card.characteristics().size() - place)));
    int missing = it.bins().size() - 1;
    xml.open("Attribute", "partialScore", points(it, missing));
    xml.empty("SimplePredicate", "field", it.name(), "operator", "isMissing");
    xml.close();
    for (int bin = it.ordinary(); bin < missing; bin++) {
      xml.open("Attribute", "partialScore", points(it, bin));
      compare(it, "equal", it.specials().get(bin - it.ordinary()));
      xml.close();
    }
    for (int bin = 0; bin < it.ordinary(); bin++) {
      xml.open("Attribute", "partialScore", points(it, bin));
      ordinary(it, bin);
      xml.close();
    }
    if (it.input().isCategorical()) {
      xml.open("Attribute", "partialScore", Integer.toString(it.neutral()));
      xml.empty("True");
      xml.close();
    }
    xml.close();
  }

  private void ordinary(FittedCharacteristic it, int bin) throws XMLStreamException {
    int last = it.ordinary() - 1;
    if (it.input().isCategorical()) {
      categories(it, it.levels(bin));
    } else if (last == 0) {
      xml.empty("SimplePredicate", "field", it.name(), "operator", "isNotMissing");
    } else if (bin == 0) {
      compare(it, "lessThan", it.cut(0));
    } else if (bin == last) {
      compare(it, "greaterOrEqual", it.cut(last - 1));
    } else {
      xml.open("CompoundPredicate", "booleanOperator", "and");
      compare(it, "greaterOrEqual", it.cut(bin - 1));
      compare(it, "lessThan", it.cut(bin));
      xml.close();
    }
  }

  /** One comparison a category: evaluators disagree on quotes within an array of strings. */
  private void categories(FittedCharacteristic it, List<String> levels) throws XMLStreamException {
    if (levels.size() > 1) {
      xml.open("CompoundPredicate", "booleanOperator", "or");
    }
    for (String level : levels) {
      xml.empty("SimplePredicate", "field", it.name(), "operator", "equal", "value", level);
    }
    if (levels.size() > 1) {
      xml.close();
    }
  }

  private void compare(FittedCharacteristic it, String operator, double value)
      throws XMLStreamException {
    xml.empty(
        "SimplePredicate",
        "field",
        it.name(),
        "operator",
        operator,
        "value",
        Double.toString(value));
  }

  private static String points(FittedCharacteristic it, int bin) {
    return Integer.toString(it.bins().get(bin).points());
  }
}
