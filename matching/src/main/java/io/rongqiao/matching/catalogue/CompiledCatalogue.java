package io.rongqiao.matching.catalogue;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.CompiledRule;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Match;
import io.rongqiao.matching.eligibility.PlainEvaluator;
import io.rongqiao.matching.eligibility.PredicateIndex;
import io.rongqiao.matching.eligibility.Shortfall;
import io.rongqiao.matching.expression.ExpressionFacts;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.StructurePricing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The products in force on a day, compiled for matching. Never changes. */
public final class CompiledCatalogue {

  private final LocalDate day;
  private final long revision;
  private final List<FinancingProduct> products;
  private final Set<InstitutionId> institutions;
  private final PredicateIndex index;
  private final List<Beyond> beyond;
  private final StructurePricing pricing;

  public CompiledCatalogue(LocalDate day, long revision, List<FinancingProduct> products) {
    this.day = day;
    this.revision = revision;
    this.products = List.copyOf(products);
    this.pricing = new StructurePricing(day);
    this.institutions =
        this.products.stream()
            .flatMap(CompiledCatalogue::parties)
            .collect(Collectors.toUnmodifiableSet());
    this.beyond = this.products.stream().map(Beyond::of).toList();
    this.index = PredicateIndex.compile(beyond.stream().map(Beyond::indexed).toList());
  }

  private static Stream<InstitutionId> parties(FinancingProduct product) {
    return Stream.concat(
        Stream.of(product.description().lender()),
        Optional.ofNullable(product.terms().guarantee()).stream()
            .map(guarantee -> new InstitutionId(guarantee.guarantor())));
  }

  public LocalDate day() {
    return day;
  }

  /** The state of the catalogue it was compiled from. */
  public long revision() {
    return revision;
  }

  public List<FinancingProduct> products() {
    return products;
  }

  /** The lenders and guarantors of its products. */
  public Set<InstitutionId> institutions() {
    return institutions;
  }

  /** Every product with whether it fits, in the order of codes. */
  public List<Fit> match(ApplicantFacts facts) {
    Match match = index.match(facts);
    ApplicantFacts asked = ExpressionFacts.over(facts);
    return IntStream.range(0, products.size())
        .mapToObj(
            place ->
                new Fit(
                    products.get(place),
                    beyond.get(place).complete(match.eligibility(place), asked),
                    beyond.get(place).words()))
        .toList();
  }

  /** What structures of its products come to on its day. */
  public StructurePricing pricing() {
    return pricing;
  }

  /**
   * Whether one product fits.
   *
   * @param requirements what it requires, in words
   */
  public record Fit(
      FinancingProduct product, Eligibility eligibility, RequirementWords requirements) {}

  /**
   * The requirements of a product, parted into what the index decides and what it does not.
   *
   * @param asked the requirements with expressions, by their place; an empty requirement, which
   *     everybody meets, holds their place in the index
   */
  private record Beyond(
      List<Criterion> indexed, SortedMap<Integer, Criterion> asked, RequirementWords words) {

    private static final Criterion MET = new Criterion.All(List.of());

    static Beyond of(FinancingProduct product) {
      List<Criterion> requirements = product.requirements();
      List<Criterion> indexed = new ArrayList<>(requirements);
      SortedMap<Integer, Criterion> asked = new TreeMap<>();
      for (int place = 0; place < indexed.size(); place++) {
        if (asksAnExpression(indexed.get(place))) {
          asked.put(place, indexed.set(place, MET));
        }
      }
      return new Beyond(List.copyOf(indexed), asked, new RequirementWords(requirements));
    }

    private static boolean asksAnExpression(Criterion criterion) {
      return CompiledRule.of(List.of(criterion)).requirements().stream()
          .anyMatch(
              it -> it.test().subject() instanceof Flag flag && flag.expression().isPresent());
    }

    /** What the index said, together with what it did not decide. */
    Eligibility complete(Eligibility eligibility, ApplicantFacts facts) {
      if (asked.isEmpty()) {
        return eligibility;
      }
      List<Shortfall> all = new ArrayList<>(shortfalls(eligibility));
      asked.forEach(
          (place, criterion) ->
              shortfalls(PlainEvaluator.evaluate(List.of(criterion), facts)).stream()
                  .map(it -> new Shortfall(place, it.requirement(), it.actual()))
                  .forEach(all::add));
      all.sort(Comparator.comparingInt(Shortfall::ordinal));
      return all.isEmpty() ? new Eligibility.Eligible() : new Eligibility.Ineligible(all);
    }

    private static List<Shortfall> shortfalls(Eligibility eligibility) {
      return eligibility instanceof Eligibility.Ineligible ineligible
          ? ineligible.shortfalls()
          : List.of();
    }
  }
}
