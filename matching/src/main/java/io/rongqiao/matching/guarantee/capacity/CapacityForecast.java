package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a portfolio of new cases would do to every limit of a guarantor. Writes nothing. */
public final class CapacityForecast {

  private final Transactions transactions;
  private final CapacityLedger ledger;
  private final Programmes programmes;
  private final BusinessDate businessDate;

  public CapacityForecast(
      Transactions transactions,
      CapacityLedger ledger,
      Programmes programmes,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.ledger = ledger;
    this.programmes = programmes;
    this.businessDate = businessDate;
  }

  /**
   * Reckons every limit that the cases touch, the total first.
   *
   * @return empty where the guarantor has stated no net assets that are in force
   * @throws IllegalArgumentException where a case names a programme that is not the guarantor's or
   *     has no terms in force
   */
  public Optional<List<Effect>> forecast(
      InstitutionId guarantor, String actor, List<NewCase> cases) {
    return transactions.call(
        new Access.Institution(guarantor.value(), actor),
        () -> ledger.termsOn(guarantor, businessDate.today()).map(terms -> reckon(terms, cases)));
  }

  private List<Effect> reckon(CapacityTerms terms, List<NewCase> cases) {
    Map<Limit, Money> added = new TreeMap<>();
    Map<Limit, Money> limits = new TreeMap<>();
    for (NewCase it : cases) {
      add(added, limits, new Limit(CapacityKind.TOTAL, ""), terms.total(), it.amount());
      add(
          added,
          limits,
          new Limit(CapacityKind.CUSTOMER, it.enterprise().toString()),
          terms.perCustomer(),
          it.amount());
      ledger
          .groupOf(it.enterprise(), businessDate.today())
          .ifPresent(
              group ->
                  add(
                      added,
                      limits,
                      new Limit(CapacityKind.GROUP, group),
                      terms.perGroup(),
                      it.amount()));
      it.programme()
          .ifPresent(
              programme ->
                  add(
                      added,
                      limits,
                      new Limit(CapacityKind.PROGRAMME, programme.toString()),
                      quota(terms, programme),
                      it.amount()));
    }
    List<Effect> effects = new ArrayList<>();
    added.forEach(
        (limit, sum) -> {
          Money most = limits.getOrDefault(limit, terms.total());
          Money taken =
              ledger
                  .find(terms.guarantor(), limit.kind(), limit.subject())
                  .map(Capacity::taken)
                  .orElse(Money.zero(sum.currency()));
          effects.add(new Effect(limit.kind(), limit.subject(), most, taken, taken.plus(sum)));
        });
    return List.copyOf(effects);
  }

  private Money quota(CapacityTerms terms, ProgrammeId programme) {
    return programmes
        .find(programme)
        .filter(it -> it.guarantor().equals(terms.guarantor()))
        .flatMap(it -> programmes.termsOn(it.id(), businessDate.today()))
        .map(ProgrammeTerms::quota)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is no programme of the guarantor's with terms in force"
                        .formatted(programme)));
  }

  private static void add(
      Map<Limit, Money> added, Map<Limit, Money> limits, Limit limit, Money most, Money amount) {
    added.merge(limit, amount, Money::plus);
    limits.put(limit, most);
  }

  /**
   * A case that might come.
   *
   * @param of the programme whose quota it takes from; {@code null} where that is not decided
   */
  public record NewCase(EnterpriseKey enterprise, Money amount, @Nullable ProgrammeId of) {

    Optional<ProgrammeId> programme() {
      return Optional.ofNullable(of);
    }
  }

  /** What becomes of one limit. */
  public record Effect(
      CapacityKind kind, String subject, Money limit, Money takenNow, Money takenThen) {

    public boolean suffices() {
      return !takenThen.isGreaterThan(limit);
    }
  }

  private record Limit(CapacityKind kind, String subject) implements Comparable<Limit> {

    @Override
    public int compareTo(Limit other) {
      int byKind = other.kind.compareTo(kind);
      return byKind != 0 ? byKind : subject.compareTo(other.subject);
    }
  }
}
