package io.rongqiao.api.acceptance;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.matching.acceptance.AcceptanceVersion;
import io.rongqiao.matching.acceptance.CurveDocument;
import io.rongqiao.matching.acceptance.GradeCurve;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the acceptance curves. A grade that is not among the curves keeps to the stated
 * prior.
 *
 * @param endedBefore offers decided before this moment were learned from
 * @param businessDay and offers that had lapsed before this day
 * @param outcomes how many that were, of all grades
 * @param digest SHA-256 of the curves in canonical JSON, in hexadecimal
 */
@Serdeable
record AcceptanceVersionView(
    int version,
    Instant learnedAt,
    String learnedBy,
    Instant endedBefore,
    LocalDate businessDay,
    int outcomes,
    String digest,
    List<CurveView> curves) {

  static AcceptanceVersionView of(AcceptanceVersion version) {
    return new AcceptanceVersionView(
        version.number(),
        version.learnedAt(),
        version.learnedBy(),
        version.endedBefore(),
        version.day(),
        version.outcomes(),
        CurveDocument.digest(CurveDocument.write(version.curves())),
        version.curves().entrySet().stream()
            .map(it -> CurveView.of(it.getKey(), it.getValue()))
            .toList());
  }

  /**
   * How the enterprises of a grade accept: straight between the points, level beyond them.
   *
   * @param outcomes how many stand behind it, rounded down to ten
   */
  @Serdeable
  record CurveView(String grade, int outcomes, List<PointView> points) {

    static CurveView of(String grade, GradeCurve curve) {
      return new CurveView(
          grade,
          curve.outcomes(),
          curve.points().stream()
              .map(
                  it ->
                      new PointView(
                          it.rate().fraction().toPlainString(),
                          it.acceptance().fraction().toPlainString()))
              .toList());
    }
  }

  /** The share that accepts at a yearly rate, both as decimal fractions. */
  @Serdeable
  record PointView(String annualRate, String acceptance) {}
}
