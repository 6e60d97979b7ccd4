package io.rongqiao.scoring.scorecard.export;

import io.rongqiao.scoring.defaultrisk.calibration.PriorShift;
import javax.xml.stream.XMLStreamException;

/** The probability of default as an output field of a PMML model that has a score. */
final class PmmlProbability {

  private static final String PROBABILITY = "probability_of_default";
  private static final String IN_SAMPLE = "probability_in_sample";

  private final String score;
  private final XmlText xml;

  private PmmlProbability(String score, XmlText xml) {
    this.score = score;
    this.xml = xml;
  }

  /**
   * Writes the field.
   *
   * @param score the output field that it follows from
   */
  static void write(PointsCurve curve, String score, XmlText xml) throws XMLStreamException {
    var probability = new PmmlProbability(score, xml);
    switch (curve) {
      case PointsCurve.Logistic(double slope, double shift) -> probability.logistic(slope, shift);
      case PointsCurve.Corners corners -> probability.corners(corners);
    }
  }

  /** 1 / (1 + exp(slope · score + shift)). */
  private void logistic(double slope, double shift) throws XMLStreamException {
    field(PROBABILITY);
    apply("/");
    constant(1);
    apply("+");
    constant(1);
    apply("exp");
    apply("+");
    apply("*");
    constant(slope);
    reference(score);
    xml.close();
    constant(shift);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
  }

  /** p·a / (p·a + (1 - p)·b), where p lies on the lines between the corners. */
  private void corners(PointsCurve.Corners curve) throws XMLStreamException {
    field(IN_SAMPLE);
    xml.open("NormContinuous", "field", score, "outliers", "asExtremeValues");
    for (PointsCurve.Corner corner : curve.corners()) {
      xml.empty(
          "LinearNorm",
          "orig",
          Double.toString(corner.points()),
          "norm",
          Double.toString(corner.probability()));
    }
    xml.close();
    xml.close();
    PriorShift shift = curve.shift();
    field(PROBABILITY);
    apply("/");
    bad(shift);
    apply("+");
    bad(shift);
    apply("*");
    apply("-");
    constant(1);
    reference(IN_SAMPLE);
    xml.close();
    constant((1 - shift.population()) / (1 - shift.sample()));
    xml.close();
    xml.close();
    xml.close();
    xml.close();
  }

  private void bad(PriorShift shift) throws XMLStreamException {
    apply("*");
    reference(IN_SAMPLE);
    constant(shift.population() / shift.sample());
    xml.close();
  }

  private void field(String name) throws XMLStreamException {
    xml.open(
        "OutputField",
        "name",
        name,
        "optype",
        "continuous",
        "dataType",
        "double",
        "feature",
        "transformedValue");
  }

  private void apply(String function) throws XMLStreamException {
    xml.open("Apply", "function", function);
  }

  private void reference(String field) throws XMLStreamException {
    xml.empty("FieldRef", "field", field);
  }

  private void constant(double value) throws XMLStreamException {
    xml.open("Constant", "dataType", "double");
    xml.characters(Double.toString(value));
    xml.close();
  }
}
