package io.rongqiao.scoring.scorecard.export;

import static java.util.Objects.requireNonNull;

import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.scorecard.fitted.FittedCharacteristic;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A scorecard as PMML 4.4, with a reason code for each characteristic. */
public final class PmmlExport {

  private static final String SCORE = "score";
  private static final double TIE_BREAK = 1e-6;

  private final FittedScorecard card;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private PmmlExport(FittedScorecard card) throws XMLStreamException {
    this.card = card;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  public static String of(FittedScorecard card) {
    try {
      PmmlExport export = new PmmlExport(card);
      export.document();
      return export.text.toString();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("The document cannot be written", broken);
    }
  }

  private void document() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    open("PMML", "version", "4.4", "xmlns", "http://www.dmg.org/PMML-4_4");
    open("Header", "description", "Scorecard, the higher the better");
    empty("Application", "name", "Rongqiao");
    close();
    dictionary();
    open(
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
    open("Characteristics");
    for (int place = 0; place < card.characteristics().size(); place++) {
      characteristic(card.characteristics().get(place), place);
    }
    close();
    close();
    close();
    xml.writeEndDocument();
  }

  private void dictionary() throws XMLStreamException {
    int fields = card.characteristics().size() + 1;
    open("DataDictionary", "numberOfFields", Integer.toString(fields));
    for (FittedCharacteristic it : card.characteristics()) {
      boolean category = it.input().isCategorical();
      empty(
          "DataField",
          "name",
          it.name(),
          "optype",
          category ? "categorical" : "continuous",
          "dataType",
          category ? "string" : "double");
    }
    empty("DataField", "name", "points", "optype", "continuous", "dataType", "double");
    close();
  }

  private void schema() throws XMLStreamException {
    open("MiningSchema");
    for (FittedCharacteristic it : card.characteristics()) {
      empty("MiningField", "name", it.name(), "usageType", "active");
    }
    empty("MiningField", "name", "points", "usageType", "target");
    close();
  }

  private void output() throws XMLStreamException {
    open("Output");
    empty(
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
      empty(
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
    probability();
    close();
  }

  /** 1 / (1 + exp(slope · score + shift)). */
  private void probability() throws XMLStreamException {
    open(
        "OutputField",
        "name",
        "probability_of_default",
        "optype",
        "continuous",
        "dataType",
        "double",
        "feature",
        "transformedValue");
    open("Apply", "function", "/");
    constant(1);
    open("Apply", "function", "+");
    constant(1);
    open("Apply", "function", "exp");
    open("Apply", "function", "+");
    open("Apply", "function", "*");
    constant(card.logOddsSlope());
    empty("FieldRef", "field", SCORE);
    close();
    constant(card.logOddsShift());
    close();
    close();
    close();
    close();
    close();
  }

  /**
   * PMML does not say which of two equal losses comes first, and evaluators differ: the baselines
   * of weightier characteristics are raised by some millionths of a point, so that no two are
   * equal.
   */
  private void characteristic(FittedCharacteristic it, int place) throws XMLStreamException {
    open(
        "Characteristic",
        "name",
        it.name() + "_points",
        "reasonCode",
        it.name(),
        "baselineScore",
        Double.toString(it.most() + TIE_BREAK * (card.characteristics().size() - place)));
    int missing = it.bins().size() - 1;
    open("Attribute", "partialScore", points(it, missing));
    empty("SimplePredicate", "field", it.name(), "operator", "isMissing");
    close();
    for (int bin = it.ordinary(); bin < missing; bin++) {
      open("Attribute", "partialScore", points(it, bin));
      compare(it, "equal", it.specials().get(bin - it.ordinary()));
      close();
    }
    for (int bin = 0; bin < it.ordinary(); bin++) {
      open("Attribute", "partialScore", points(it, bin));
      ordinary(it, bin);
      close();
    }
    if (it.input().isCategorical()) {
      open("Attribute", "partialScore", Integer.toString(it.neutral()));
      empty("True");
      close();
    }
    close();
  }

  private void ordinary(FittedCharacteristic it, int bin) throws XMLStreamException {
    int last = it.ordinary() - 1;
    if (it.input().isCategorical()) {
      categories(it, it.levels(bin));
    } else if (last == 0) {
      empty("SimplePredicate", "field", it.name(), "operator", "isNotMissing");
    } else if (bin == 0) {
      compare(it, "lessThan", it.cut(0));
    } else if (bin == last) {
      compare(it, "greaterOrEqual", it.cut(last - 1));
    } else {
      open("CompoundPredicate", "booleanOperator", "and");
      compare(it, "greaterOrEqual", it.cut(bin - 1));
      compare(it, "lessThan", it.cut(bin));
      close();
    }
  }

  /** One comparison a category: evaluators disagree on quotes within an array of strings. */
  private void categories(FittedCharacteristic it, List<String> levels) throws XMLStreamException {
    if (levels.size() > 1) {
      open("CompoundPredicate", "booleanOperator", "or");
    }
    for (String level : levels) {
      empty("SimplePredicate", "field", it.name(), "operator", "equal", "value", level);
    }
    if (levels.size() > 1) {
      close();
    }
  }

  private void compare(FittedCharacteristic it, String operator, double value)
      throws XMLStreamException {
    empty(
        "SimplePredicate",
        "field",
        it.name(),
        "operator",
        operator,
        "value",
        Double.toString(value));
  }

  private void constant(double value) throws XMLStreamException {
    open("Constant", "dataType", "double");
    xml.writeCharacters(Double.toString(value));
    close();
  }

  private static String points(FittedCharacteristic it, int bin) {
    return Integer.toString(it.bins().get(bin).points());
  }

  private void open(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    attributes(attributes);
  }

  private void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int next = 0; next < attributes.length; next += 2) {
      xml.writeAttribute(attributes[next], requireNonNull(attributes[next + 1]));
    }
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }
}
