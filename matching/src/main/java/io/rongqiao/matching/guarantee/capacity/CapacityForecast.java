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
import java.util.HashMap;
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
    Map<Limit, Money> limits = new HashMap<>();
    for (NewCase it : cases) {
      limits(terms, it)
          .forEach(
              (limit, most) -> {
                added.merge(limit, it.amount(), Money::plus);
                limits.put(limit, most);
              });
    }
    List<Effect> effects = new ArrayList<>();
    added.forEach(
        (limit, sum) -> {
          Money most = limits.getOrDefault(limit, terms.total());
          Money taken =
              limit
                  .kept()
                  .flatMap(subject -> ledger.find(terms.guarantor(), limit.kind(), subject))
                  .map(Capacity::taken)
                  .orElse(Money.zero(sum.currency()));
          effects.add(new Effect(limit.kind(), limit.subject(), most, taken, taken.plus(sum)));
        });
    return List.copyOf(effects);
  }

  /** What binds a case, and how much each limit is. */
  private Map<Limit, Money> limits(CapacityTerms terms, NewCase it) {
    Map<Limit, Money> limits = new HashMap<>();
    limits.put(Limit.of(CapacityKind.TOTAL, ""), terms.total());
    limits.put(
        new Limit(
            CapacityKind.CUSTOMER,
            it.borrower(),
            it.customer().map(EnterpriseKey::toString).orElse(null)),
        terms.perCustomer());
    it.customer()
        .flatMap(customer -> ledger.groupOf(customer, businessDate.today()))
        .ifPresent(group -> limits.put(Limit.of(CapacityKind.GROUP, group), terms.perGroup()));
    it.programme()
        .ifPresent(
            programme ->
                limits.put(
                    Limit.of(CapacityKind.PROGRAMME, programme.toString()),
                    quota(terms, programme)));
    return limits;
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

  /**
   * A case that might come.
   *
   * @param borrower what the guarantor calls it by
   * @param known the borrower, where it is a customer of the guarantor's; of any other nothing is
   *     told, not even whether the platform knows it
   * @param of the programme whose quota it takes from; {@code null} where that is not decided
   */
  public record NewCase(
      String borrower, @Nullable EnterpriseKey known, Money amount, @Nullable ProgrammeId of) {

    Optional<EnterpriseKey> customer() {
      return Optional.ofNullable(known);
    }

    Optional<ProgrammeId> programme() {
      return Optional.ofNullable(of);
    }
  }

  /**
   * What becomes of one limit.
   *
   * @param subject what the guarantor calls the borrower by, the group's name or the programme's
   *     id; empty for the total
   */
  public record Effect(
      CapacityKind kind, String subject, Money limit, Money takenNow, Money takenThen) {

    public boolean suffices() {
      return !takenThen.isGreaterThan(limit);
    }
  }

  /**
   * One that cases touch.
   *
   * @param inLedger what the ledger keeps it under, if anything can stand there
   */
  private record Limit(CapacityKind kind, String subject, @Nullable String inLedger)
      implements Comparable<Limit> {

    static Limit of(CapacityKind kind, String subject) {
      return new Limit(kind, subject, subject);
    }

    Optional<String> kept() {
      return Optional.ofNullable(inLedger);
    }

    @Override
    public int compareTo(Limit other) {
      int byKind = other.kind.compareTo(kind);
      return byKind != 0 ? byKind : subject.compareTo(other.subject);
    }
  }
}
