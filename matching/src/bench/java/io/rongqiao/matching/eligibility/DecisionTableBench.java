package io.rongqiao.matching.eligibility;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Twenty products of eight criteria each, beside the same as a decision table of a DMN engine. */
final class DecisionTableBench {

  private static final int PRODUCTS = 20;
  private static final int FEATURES = 8;
  private static final int HIGHEST = 1000;
  private static final int ENTERPRISES = 500;
  private static final int ROUNDS = 7;
  private static final int WARM_UP_ROUNDS = 2;
  private static final int PEER_MATCHES = 4 * ENTERPRISES;
  private static final int OUR_MATCHES = 2000 * ENTERPRISES;

  private final SplittableRandom random = new SplittableRandom(20200229);
  private final List<Measure> measures =
      IntStream.range(0, FEATURES).mapToObj(BenchCatalogue::measure).toList();
  private final List<List<Criterion.Within>> products =
      IntStream.range(0, PRODUCTS).mapToObj(_ -> product()).toList();
  private final PredicateIndex index =
      PredicateIndex.compile(products.stream().map(List::<Criterion>copyOf).toList());
  private final List<ApplicantFacts> enterprises =
      IntStream.range(0, ENTERPRISES).mapToObj(_ -> enterprise()).toList();
  private final DMNRuntime runtime =
      DMNRuntimeBuilder.fromDefaults()
          .buildConfiguration()
          .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(table()))))
          .getOrElseThrow(IllegalStateException::new);
  private final DMNModel model = runtime.getModels().getFirst();
  private final List<DMNContext> contexts = enterprises.stream().map(this::context).toList();

  static void measure() throws IOException {
    DecisionTableBench bench = new DecisionTableBench();
    bench.compare();
    double[] ours = new double[ROUNDS];
    double[] peer = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double indexed = bench.indexed();
      double decided = bench.decided();
      if (round >= 0) {
        ours[round] = indexed;
        peer[round] = decided;
      }
    }
    double median = BenchReport.median(ours);
    BenchReport.write(
        "match-vs-dmn",
        median,
        BenchReport.median(peer),
        "enterprises/s",
        String.format(
            Locale.ROOT,
            "processor time of one thread, %.2f us each, facts read included: which of 20 products with 8 criteria"
                + " fit; peer: kie-dmn-core 8.44.2.Final, one COLLECT table of 20 rules, equal"
                + " results for %d enterprises",
            1e6 / median,
            ENTERPRISES));
  }

  private List<Criterion.Within> product() {
    return measures.stream()
        .map(
            measure ->
                random.nextBoolean()
                    ? Criterion.Within.atLeast(measure, random.nextInt(HIGHEST / 4))
                    : new Criterion.Within(
                        measure,
                        random.nextInt(HIGHEST / 4),
                        HIGHEST - random.nextInt(HIGHEST / 4)))
        .toList();
  }

  private ApplicantFacts enterprise() {
    return BenchCatalogue.known(
        measures, _ -> random.nextInt(40) > 0, _ -> (double) random.nextInt(HIGHEST));
  }

  private DMNContext context(ApplicantFacts facts) {
    DMNContext context = runtime.newContext();
    for (Measure measure : measures) {
      double value = facts.measurement(measure.name());
      context.set(measure.name(), Double.isNaN(value) ? null : BigDecimal.valueOf((long) value));
    }
    return context;
  }

  private String table() {
    StringBuilder xml =
        new StringBuilder(
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="bench"
                id="bench" namespace="https://rongqiao.io/bench">
            """);
    for (Measure measure : measures) {
      xml.append(
          """
          <inputData id="i_%1$s" name="%1$s"><variable name="%1$s" typeRef="number"/></inputData>
          """
              .formatted(measure.name()));
    }
    xml.append("<decision id=\"fitting\" name=\"fitting\"><variable name=\"fitting\"/>");
    for (Measure measure : measures) {
      xml.append(
          "<informationRequirement id=\"r_%1$s\"><requiredInput href=\"#i_%1$s\"/></informationRequirement>"
              .formatted(measure.name()));
    }
    xml.append("<decisionTable id=\"table\" hitPolicy=\"COLLECT\">");
    for (Measure measure : measures) {
      xml.append(
          """
          <input id="c_%1$s"><inputExpression id="e_%1$s" typeRef="number"><text>%1$s</text>
          </inputExpression></input>
          """
              .formatted(measure.name()));
    }
    xml.append("<output id=\"place\" typeRef=\"number\"/>");
    for (int product = 0; product < PRODUCTS; product++) {
      rule(product, xml);
    }
    return xml.append("</decisionTable></decision></definitions>").toString();
  }

  private void rule(int product, StringBuilder xml) {
    xml.append("<rule id=\"rule_%d\">".formatted(product));
    for (int i = 0; i < FEATURES; i++) {
      Criterion.Within within = products.get(product).get(i);
      String test =
          within.isBoundedAbove()
              ? "[%d..%d]".formatted(within.from(), within.to())
              : "&gt;= %d".formatted(within.from());
      xml.append(
          "<inputEntry id=\"t_%d_%d\"><text>%s</text></inputEntry>".formatted(product, i, test));
    }
    xml.append(
        "<outputEntry id=\"o_%1$d\"><text>%1$d</text></outputEntry></rule>".formatted(product));
  }

  /** Both must find the same products. */
  private void compare() {
    for (int i = 0; i < ENTERPRISES; i++) {
      BitSet ours = new BitSet();
      index.match(enterprises.get(i)).eligible().forEach(ours::set);
      if (!ours.equals(fitting(contexts.get(i)))) {
        throw new IllegalStateException(
            "%s fit, the table says %s".formatted(ours, fitting(contexts.get(i))));
      }
    }
  }

  private BitSet fitting(DMNContext context) {
    DMNResult result = runtime.evaluateAll(model, context.clone());
    BitSet fitting = new BitSet();
    Object found = result.getDecisionResultByName("fitting").getResult();
    if (found instanceof List<?> places) {
      places.forEach(place -> fitting.set(((BigDecimal) place).intValueExact()));
    }
    return fitting;
  }

  private double indexed() {
    long sum = 0;
    long start = BenchReport.threadNanos();
    for (int i = 0; i < OUR_MATCHES; i++) {
      sum += index.match(enterprises.get(i % ENTERPRISES)).isEligible(i % PRODUCTS) ? 1 : 0;
    }
    return rate(OUR_MATCHES, start, sum);
  }

  private double decided() {
    long sum = 0;
    long start = BenchReport.threadNanos();
    for (int i = 0; i < PEER_MATCHES; i++) {
      sum += fitting(contexts.get(i % ENTERPRISES)).cardinality();
    }
    return rate(PEER_MATCHES, start, sum);
  }

  private static double rate(int matches, long start, long sum) {
    double seconds = (BenchReport.threadNanos() - start) / 1e9;
    if (sum == 0) {
      throw new IllegalStateException("Nothing ever fits");
    }
    return matches / seconds;
  }
}
