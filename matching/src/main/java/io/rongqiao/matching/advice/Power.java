package io.rongqiao.matching.advice;

import io.rongqiao.matching.eligibility.Actual;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.Requirement;
import io.rongqiao.matching.eligibility.Shortfall;
import io.rongqiao.matching.eligibility.Subject;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.Lever;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an enterprise can do about a shortfall, by the levers that a feature set publishes. */
final class Power {

  /** By when evidence that is delivered now is in a new profile. */
  static final int DISCLOSURE_MONTHS = 1;

  private static final Set<String> ASKED = Set.of("requested_amount", "requested_tenor_months");

  private final FeatureSet features;

  Power(FeatureSet features) {
    this.features = features;
  }

  /** Whether a subject follows from others, so that only these can be changed. */
  static boolean isExpression(Subject subject) {
    return subject instanceof Flag flag && flag.expression().isPresent();
  }

  /** The smallest changes of its subject after which the shortfall's requirement is met. */
  List<Step> steps(Shortfall shortfall, ApplicantFacts facts) {
    Requirement requirement = shortfall.requirement();
    Subject subject = requirement.test().subject();
    if (shortfall.actual() instanceof Actual.Nothing) {
      return disclosed(requirement).stream()
          .map(to -> new Step(Step.Kind.DISCLOSE, subject, Actual.NOTHING, to, DISCLOSURE_MONTHS))
          .toList();
    }
    List<Step> steps = new ArrayList<>();
    if (subject instanceof Measure measure
        && shortfall.actual() instanceof Actual.Units(int units)
        && requirement.test() instanceof Criterion.Within within) {
      for (int target : targets(within, requirement.wanted(), units)) {
        months(measure, facts, target)
            .ifPresent(
                months ->
                    steps.add(
                        new Step(
                            ASKED.contains(measure.name()) ? Step.Kind.ASK : Step.Kind.IMPROVE,
                            measure,
                            shortfall.actual(),
                            new Actual.Units(target),
                            months)));
      }
    }
    return steps;
  }

  private static List<Integer> targets(Criterion.Within within, boolean wanted, int units) {
    List<Integer> targets = new ArrayList<>();
    if (wanted) {
      targets.add(units < within.from() ? within.from() : within.to());
      return targets;
    }
    if (within.isBoundedBelow()) {
      targets.add(within.from() - 1);
    }
    if (within.isBoundedAbove()) {
      targets.add(within.to() + 1);
    }
    return targets;
  }

  private Optional<Integer> months(Measure measure, ApplicantFacts facts, int target) {
    if (ASKED.contains(measure.name())) {
      return target > 0 ? Optional.of(0) : Optional.empty();
    }
    if (!features.contains(measure.name())) {
      return Optional.empty();
    }
    Lever lever = features.definition(measure.name()).lever();
    if (lever == null) {
      return Optional.empty();
    }
    double aim = measure.grid().number(target).doubleValue();
    int months = lever.monthsTo(facts.measurement(measure.name()), aim);
    return months > Lever.MOST_MONTHS ? Optional.empty() : Optional.of(months);
  }

  /** A value that would meet the requirement, if what is not known turned out so. */
  private static Optional<Actual> disclosed(Requirement requirement) {
    Subject subject = requirement.test().subject();
    if (!requirement.wanted()
        || subject.name().equals("risk_grade")
        || subject.name().startsWith("requested_")) {
      return Optional.empty();
    }
    if (isExpression(subject)) {
      return Optional.empty();
    }
    return switch (requirement.test()) {
      case Criterion.Within within ->
          Optional.of(new Actual.Units(within.from() == Grid.LOWEST ? within.to() : within.from()));
      case Criterion.OneOf oneOf -> Optional.of(new Actual.Word(oneOf.words().first()));
      case Criterion.StartsWith starts -> Optional.of(new Actual.Word(starts.prefixes().first()));
      case Criterion.Is is -> Optional.of(new Actual.Claim(is.expected()));
      case Criterion.Known _ -> Optional.empty();
    };
  }
}
