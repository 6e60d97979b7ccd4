package io.rongqiao.matching.advice;

import static java.util.Comparator.comparingInt;

import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.eligibility.Actual;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.matching.ranking.Circumstances;
import io.rongqiao.matching.ranking.Composition;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalComposer;
import io.rongqiao.matching.ranking.Unmet;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The cheapest ways to a match, or to a better one than there is. Pure but for the ids of the
 * proposals, which are not kept.
 */
public final class WaysAhead {

  /** As many as one can weigh against each other. */
  public static final int MOST = 3;

  private static final Comparator<Way> CHEAPEST_FIRST =
      comparingInt(Way::effortMonths)
          .thenComparingInt(way -> way.steps().size())
          .thenComparing(way -> way.opens().score(), Comparator.reverseOrder())
          .thenComparing(way -> way.opens().offered().product().value());

  private final CompiledCatalogue catalogue;
  private final Collection<Institution> institutions;
  private final Backing backing;
  private final Circumstances circumstances;
  private final Supplier<UUID> ids;
  private final CheapestChange changes;

  public WaysAhead(
      CompiledCatalogue catalogue,
      Collection<Institution> institutions,
      FeatureSet features,
      Backing backing,
      Circumstances circumstances,
      Supplier<UUID> ids) {
    this.catalogue = catalogue;
    this.institutions = List.copyOf(institutions);
    this.backing = backing;
    this.circumstances = circumstances;
    this.ids = ids;
    this.changes = new CheapestChange(new Power(features));
  }

  /** At most {@link #MOST} ways, the cheapest first; each opens more than the best there is. */
  public List<Way> find(FinancingRequest request, ApplicantFacts facts, String grade) {
    Optional<Percentage> best =
        compose(catalogue, request, facts, grade).proposals().stream()
            .map(Proposal::score)
            .max(Comparator.naturalOrder());
    List<Way> ways = new ArrayList<>();
    for (CompiledCatalogue.Fit fit : catalogue.match(request.with(facts))) {
      if (fit.eligibility() instanceof Eligibility.Ineligible) {
        way(fit.product(), request, facts, grade).ifPresent(ways::add);
      }
    }
    return ways.stream()
        .filter(way -> best.isEmpty() || way.opens().score().compareTo(best.get()) > 0)
        .sorted(CHEAPEST_FIRST)
        .limit(MOST)
        .toList();
  }

  private Optional<Way> way(
      FinancingProduct product, FinancingRequest request, ApplicantFacts facts, String grade) {
    return changes
        .find(product.requirements(), request.with(facts))
        .flatMap(steps -> way(product, steps, request, facts, grade));
  }

  /** None if the changed structure is one that a policy rule forbids. */
  private Optional<Way> way(
      FinancingProduct product,
      List<Step> steps,
      FinancingRequest request,
      ApplicantFacts facts,
      String grade) {
    CompiledCatalogue alone =
        new CompiledCatalogue(catalogue.day(), catalogue.revision(), List.of(product));
    Set<String> changed =
        steps.stream().map(step -> step.subject().name()).collect(Collectors.toSet());
    List<Unmet.Lack> closes =
        compose(alone, request, facts, grade).unmet().stream()
            .flatMap(unmet -> unmet.lacks().stream())
            .filter(
                lack ->
                    changed.contains(lack.feature()) || lack.feature().startsWith(Flag.EXPRESSION))
            .toList();
    return compose(alone, asked(request, steps), new ChangedFacts(facts, steps), grade)
        .proposals()
        .stream()
        .findFirst()
        .map(proposal -> new Way(steps, closes, proposal));
  }

  private static FinancingRequest asked(FinancingRequest request, List<Step> steps) {
    FinancingRequest asked = request;
    for (Step step : steps) {
      if (step.kind() == Step.Kind.ASK && step.to() instanceof Actual.Units(int units)) {
        asked =
            step.subject().name().equals("requested_amount")
                ? new FinancingRequest(Money.yuan(units), asked.tenor(), asked.purpose())
                : new FinancingRequest(asked.amount(), Tenor.ofMonths(units), asked.purpose());
      }
    }
    return asked;
  }

  private Composition compose(
      CompiledCatalogue from, FinancingRequest request, ApplicantFacts facts, String grade) {
    return new ProposalComposer(from, institutions, circumstances, ids)
        .compose(request, facts, grade, backing);
  }
}
