package io.rongqiao.matching.advice;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.PlainEvaluator;
import io.rongqiao.matching.eligibility.Shortfall;
import io.rongqiao.matching.expression.ExpressionFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the cheapest set of steps after which all criteria are met, exactly: choices are taken up
 * in the order of what they cost, so the first that suffices is the cheapest. The cost is the sum
 * of the months, then the number of steps.
 *
 * <p>What an expression says follows from the facts as they would be; it is no step of its own.
 * Only subjects of shortfalls come into question, and of each only the smallest changes that meet
 * one of its requirements: whatever is met is met by some of them, and more costs more.
 */
final class CheapestChange {

  /** Beyond so many choices a product is left out rather than keep the reader waiting. */
  private static final int MOST_CHOICES = 20_000;

  private static final Comparator<Choice> CHEAPEST_FIRST =
      Comparator.comparingInt(Choice::months)
          .thenComparingInt(choice -> choice.steps().size())
          .thenComparingInt(choice -> -choice.decided())
          .thenComparingInt(Choice::order);

  private final Power power;

  CheapestChange(Power power) {
    this.power = power;
  }

  /** What was decided for the first subjects; the order in which choices arose breaks ties. */
  private record Choice(int decided, List<Step> steps, int months, int order) {}

  Optional<List<Step>> find(List<Criterion> criteria, ApplicantFacts facts) {
    if (!(PlainEvaluator.evaluate(criteria, ExpressionFacts.over(facts))
        instanceof Eligibility.Ineligible(List<Shortfall> shortfalls))) {
      return Optional.empty();
    }
    List<List<Step>> bySubject = options(shortfalls, facts);
    if (isOutOfReach(criteria, facts, shortfalls, bySubject)) {
      return Optional.empty();
    }
    PriorityQueue<Choice> open = new PriorityQueue<>(CHEAPEST_FIRST);
    open.add(new Choice(0, List.of(), 0, 0));
    for (int taken = 1; taken < MOST_CHOICES && !open.isEmpty(); taken++) {
      Choice choice = open.remove();
      if (choice.decided() == bySubject.size()) {
        if (fits(criteria, facts, choice.steps())) {
          return Optional.of(choice.steps());
        }
        continue;
      }
      int order = taken * 16;
      open.add(new Choice(choice.decided() + 1, choice.steps(), choice.months(), order));
      for (Step step : bySubject.get(choice.decided())) {
        List<Step> more = new ArrayList<>(choice.steps());
        more.add(step);
        open.add(new Choice(choice.decided() + 1, more, choice.months() + step.months(), ++order));
      }
    }
    return Optional.empty();
  }

  private List<List<Step>> options(List<Shortfall> shortfalls, ApplicantFacts facts) {
    Map<String, List<Step>> options = new LinkedHashMap<>();
    for (Shortfall shortfall : shortfalls) {
      for (Step step : power.steps(shortfall, facts)) {
        List<Step> known = options.computeIfAbsent(shortfall.feature(), _ -> new ArrayList<>());
        if (!known.contains(step)) {
          known.add(step);
        }
      }
    }
    return List.copyOf(options.values());
  }

  /** A criterion that stands alone and about whose subject nothing can be done rules all out. */
  private static boolean isOutOfReach(
      List<Criterion> criteria,
      ApplicantFacts facts,
      List<Shortfall> shortfalls,
      List<List<Step>> bySubject) {
    return shortfalls.stream()
        .filter(it -> criteria.get(it.ordinal()) instanceof Criterion.Test)
        .filter(it -> !Power.isExpression(it.requirement().test().subject()))
        .anyMatch(
            it ->
                bySubject.stream()
                    .flatMap(List::stream)
                    .filter(step -> step.subject().name().equals(it.feature()))
                    .noneMatch(
                        step ->
                            it.requirement()
                                .isMetBy(
                                    it.requirement()
                                        .test()
                                        .subject()
                                        .of(new ChangedFacts(facts, List.of(step))))));
  }

  private static boolean fits(List<Criterion> criteria, ApplicantFacts facts, List<Step> steps) {
    return PlainEvaluator.evaluate(criteria, ExpressionFacts.over(new ChangedFacts(facts, steps)))
        instanceof Eligibility.Eligible;
  }
}
