package io.rongqiao.scoring.defaultrisk.calibration;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Grades as bands of the probability of default, published and the same for every model.
 *
 * @param why how the bands were drawn
 * @param grades the best first, without gap or overlap from 0 to 1
 */
public record MasterScale(String version, Bilingual why, List<Grade> grades) {

  private static final MasterScale CURRENT = resource("/defaultrisk/master-scale-1.json");

  public MasterScale {
    grades = List.copyOf(grades);
    double end = 0;
    for (Grade grade : grades) {
      if (grade.from() != end || grade.below() <= grade.from()) {
        throw new IllegalArgumentException(
            "Grade %s does not begin where the one before ends".formatted(grade.name()));
      }
      end = grade.below();
    }
    if (end != 1) {
      throw new IllegalArgumentException("The last grade does not end at 1");
    }
  }

  /**
   * A band.
   *
   * @param risk the class of credit standing that it belongs to
   * @param from the least probability of default in it
   * @param below the probability that it stops short of
   */
  public record Grade(
      String name, RiskGrade risk, double from, double below, Bilingual text, Bilingual why) {}

  /** The scale that new conclusions are drawn with. */
  public static MasterScale current() {
    return CURRENT;
  }

  public Grade grade(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(probability + " is no probability");
    }
    return grades.stream()
        .filter(grade -> probability < grade.below())
        .findFirst()
        .orElseGet(grades::getLast);
  }

  private static MasterScale resource(String name) {
    try (InputStream json = MasterScale.class.getResourceAsStream(name)) {
      if (json == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new ObjectMapper().readValue(json, MasterScale.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " cannot be read", broken);
    }
  }
}
