package io.rongqiao.matching.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.eligibility.Actual;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.PlainEvaluator;
import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.Lever;
import io.rongqiao.scoring.feature.Unit;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheapestChangeTest {

  private static final FeatureSet FEATURES = FeatureSets.current();

  /** Shares that an enterprise can move, and one feature that it cannot. */
  private static final List<Measure> MEASURES =
      Stream.concat(
              FEATURES.definitions().stream()
                  .filter(it -> it.unit() == Unit.SHARE && it.lever() != null)
                  .limit(3),
              FEATURES.definitions().stream().filter(it -> it.lever() == null).limit(1))
          .map(FeatureDefinition::name)
          .map(name -> new Measure(name, Grid.SHARE, Bilingual.of(name, name)))
          .toList();

  private final CheapestChange changes = new CheapestChange(new Power(FEATURES));

  @Test
  void findsTheCheapestOfAllChanges() {
    SplittableRandom random = new SplittableRandom(20200229);
    int found = 0;
    for (int i = 0; i < 3_000; i++) {
      KnownFacts facts = KnownFacts.nothing();
      for (Measure measure : MEASURES) {
        facts = facts.with(measure.name(), random.nextInt(1, 20) * 0.05);
      }
      List<Criterion> criteria =
          IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> criterion(random, 2)).toList();
      if (fits(criteria, facts)) {
        continue;
      }

      Optional<List<Step>> steps = changes.find(criteria, facts);

      OptionalInt expected = cheapest(criteria, facts);
      assertThat(steps.map(it -> it.stream().mapToInt(Step::months).sum()))
          .as("%s %s", criteria, facts)
          .isEqualTo(expected.isPresent() ? Optional.of(expected.getAsInt()) : Optional.empty());
      if (steps.isPresent()) {
        assertThat(fits(criteria, new ChangedFacts(facts, steps.get()))).isTrue();
        found++;
      }
    }
    assertThat(found).isGreaterThan(300);
  }

  @Test
  void advisesToShowWhatIsNotKnownButNeverToMoveWhatOthersAward() {
    Flag patent = new Flag("has_patent", Bilingual.of("专利", "patent"));
    List<Criterion> criteria = List.of(new Criterion.Is(patent, true));

    assertThat(changes.find(criteria, KnownFacts.nothing()).orElseThrow())
        .extracting(Step::kind)
        .containsExactly(Step.Kind.DISCLOSE);
    assertThat(changes.find(criteria, KnownFacts.nothing().with("has_patent", false))).isEmpty();
  }

  /** What an expression says is worked out from the facts as they would be, and is no step. */
  @Test
  void looksThroughExpressionsAtWhatTheyRestOn() {
    Measure margin = MEASURES.getFirst();
    Criterion moreThanHalf = new Criterion.Is(Flag.ofExpression(margin.name() + " > 0.5"), true);
    Criterion known = new Criterion.Is(new Flag("has_patent", Bilingual.of("专利", "patent")), true);
    Criterion.Within high = Criterion.Within.atLeast(margin, 6_000);

    KnownFacts above = KnownFacts.nothing().with(margin.name(), 0.7);
    assertThat(changes.find(List.of(moreThanHalf, known), above).orElseThrow())
        .as("the expression holds already")
        .extracting(step -> step.subject().name())
        .containsExactly("has_patent");

    KnownFacts below = KnownFacts.nothing().with(margin.name(), 0.45);
    assertThat(changes.find(List.of(moreThanHalf, high), below).map(it -> it.getFirst().subject()))
        .as("it holds once the share is what the other criterion asks")
        .isEqualTo(changes.find(List.of(high), below).map(it -> it.getFirst().subject()));
    assertThat(changes.find(List.of(moreThanHalf, known), KnownFacts.nothing()))
        .as("to show something is no help where the expression stays unknown")
        .isEmpty();
  }

  /** Tries every combination of values at and beside every bound of the criteria. */
  private static OptionalInt cheapest(List<Criterion> criteria, KnownFacts facts) {
    Set<Integer> bounds = new TreeSet<>();
    criteria.forEach(it -> bounds(it, bounds));
    List<List<Step>> combinations = new ArrayList<>(List.of(List.of()));
    for (Measure measure : MEASURES) {
      List<List<Step>> more = new ArrayList<>(combinations);
      for (int units : bounds) {
        step(measure, facts, units)
            .ifPresent(
                step ->
                    combinations.forEach(
                        steps ->
                            more.add(Stream.concat(steps.stream(), Stream.of(step)).toList())));
      }
      combinations.clear();
      combinations.addAll(more);
    }
    return combinations.stream()
        .filter(steps -> fits(criteria, new ChangedFacts(facts, steps)))
        .mapToInt(steps -> steps.stream().mapToInt(Step::months).sum())
        .min();
  }

  private static Optional<Step> step(Measure measure, KnownFacts facts, int units) {
    Lever lever = FEATURES.definition(measure.name()).lever();
    double now = facts.measurement(measure.name());
    double aim = measure.grid().number(units).doubleValue();
    int months = lever == null ? Integer.MAX_VALUE : lever.monthsTo(now, aim);
    return months > Lever.MOST_MONTHS
        ? Optional.empty()
        : Optional.of(
            new Step(
                Step.Kind.IMPROVE, measure, measure.of(facts), new Actual.Units(units), months));
  }

  private static void bounds(Criterion criterion, Set<Integer> into) {
    switch (criterion) {
      case Criterion.Within(Measure _, int from, int to) ->
          into.addAll(List.of(from - 1, from, to, to == Grid.HIGHEST ? to : to + 1));
      case Criterion.Not(Criterion part) -> bounds(part, into);
      case Criterion.All(List<Criterion> parts) -> parts.forEach(it -> bounds(it, into));
      case Criterion.Any(List<Criterion> parts) -> parts.forEach(it -> bounds(it, into));
      case Criterion.AtLeast(int _, List<Criterion> parts) -> parts.forEach(it -> bounds(it, into));
      case Criterion.Test _ -> {}
    }
  }

  private static Criterion criterion(SplittableRandom random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      Measure measure = MEASURES.get(random.nextInt(MEASURES.size()));
      int units = 500 * random.nextInt(1, 20);
      return switch (random.nextInt(3)) {
        case 0 -> Criterion.Within.atLeast(measure, units);
        case 1 -> new Criterion.Within(measure, units, units + 1_000);
        default -> Criterion.Within.atMost(measure, units);
      };
    }
    List<Criterion> parts =
        IntStream.rangeClosed(0, random.nextInt(2))
            .mapToObj(_ -> criterion(random, depth - 1))
            .toList();
    return switch (random.nextInt(4)) {
      case 0 -> new Criterion.All(parts);
      case 1 -> new Criterion.Any(parts);
      case 2 -> new Criterion.AtLeast(1 + random.nextInt(parts.size()), parts);
      default -> new Criterion.Not(parts.getFirst());
    };
  }

  private static boolean fits(List<Criterion> criteria, ApplicantFacts facts) {
    return PlainEvaluator.evaluate(criteria, facts) instanceof Eligibility.Eligible;
  }
}
