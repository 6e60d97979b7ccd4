package io.rongqiao.api.audience;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.audience.Blur;
import io.rongqiao.matching.audience.Simulation;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.CriterionWording;
import io.rongqiao.matching.eligibility.CriterionWriter;
import java.util.List;
import java.util.Map;

/**
 * What a draft would reach. Every count is rounded to ten and carries a noise of its own.
 *
 * @param margin how far a count may well be from the true one
 * @param counted how many enterprises may be counted
 * @param uncounted what a whole product requires besides, and only an application decides
 */
@Serdeable
record SimulationView(
    long margin,
    CountView counted,
    CountView fit,
    List<CostView> costs,
    List<KindView> kinds,
    List<CurveView> curves,
    List<TextView> uncounted) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static SimulationView of(Simulation simulation, List<Criterion> uncounted) {
    return new SimulationView(
        simulation.margin(),
        CountView.of(simulation.counted()),
        CountView.of(simulation.fit()),
        simulation.costs().stream().map(CostView::of).toList(),
        simulation.kinds().entrySet().stream().map(KindView::of).toList(),
        simulation.curves().stream().map(CurveView::of).toList(),
        uncounted.stream().map(CriterionWording::of).map(TextView::of).toList());
  }

  /**
   * A count as it may be shown.
   *
   * @param few whether it is less than {@code about}, and how much less is not told
   */
  @Serdeable
  record CountView(long about, boolean few) {

    static CountView of(Blur.Shown shown) {
      return new CountView(shown.about(), shown.few());
    }
  }

  /**
   * What one criterion costs.
   *
   * @param criterion as it was asked, with its thresholds on the published grid
   * @param alone how many meet it
   * @param without how many would fit if it alone were given up
   */
  @Serdeable
  record CostView(
      TextView text, Map<String, Object> criterion, CountView alone, CountView without) {

    static CostView of(Simulation.Cost cost) {
      return new CostView(
          TextView.of(CriterionWording.of(cost.criterion())),
          JSON.convertValue(
              CriterionWriter.writeAll(List.of(cost.criterion())).get(0),
              new TypeReference<Map<String, Object>>() {}),
          CountView.of(cost.alone()),
          CountView.of(cost.without()));
    }
  }

  /** Those who fit, by the word of a code; the empty word where none is known. */
  @Serdeable
  record KindView(String code, List<WordCountView> words) {

    static KindView of(Map.Entry<String, ? extends Map<String, Blur.Shown>> kind) {
      return new KindView(
          kind.getKey(),
          kind.getValue().entrySet().stream()
              .map(
                  it ->
                      new WordCountView(
                          it.getKey(),
                          SubjectsView.meaning(kind.getKey(), it.getKey()),
                          CountView.of(it.getValue())))
              .toList());
    }
  }

  /** How many are of a kind. */
  @Serdeable
  record WordCountView(String word, TextView name, CountView fit) {}

  /** How many fit at each threshold at which a bound may stand. */
  @Serdeable
  record CurveView(String feature, boolean atLeast, List<PointView> points) {

    static CurveView of(Simulation.Curve curve) {
      boolean atLeast = curve.bound().isBoundedBelow();
      return new CurveView(
          curve.bound().measure().name(),
          atLeast,
          curve.points().stream()
              .map(
                  point ->
                      new PointView(
                          threshold(curve.bound(), point.units()), CountView.of(point.fit())))
              .toList());
    }

    private static String threshold(Criterion.Within bound, int units) {
      return bound.measure().grid().plain(units);
    }
  }

  /** How many fit at a threshold. */
  @Serdeable
  record PointView(String threshold, CountView fit) {}
}
