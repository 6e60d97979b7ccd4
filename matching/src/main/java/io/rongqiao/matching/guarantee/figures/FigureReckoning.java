package io.rongqiao.matching.guarantee.figures;

import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.award.AnnualisedBusiness;
import io.rongqiao.matching.guarantee.award.AwardScope;
import io.rongqiao.matching.guarantee.book.CustomerKind;
import io.rongqiao.matching.guarantee.book.GuaranteeBook;
import io.rongqiao.matching.guarantee.book.GuaranteePosition;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reckons a guarantor's figures from its book. Pure. */
public final class FigureReckoning {

  private static final int RATE_DECIMALS = 6;

  private final GuaranteeBook book;
  private final Period period;
  private final Map<CaseId, CustomerKind> kinds = new HashMap<>();

  public FigureReckoning(GuaranteeBook book, Period period) {
    this.book = book;
    this.period = period;
  }

  /** All figures of the period; the multiple of net assets is not in the book. */
  public GuarantorFigures figures() {
    List<GuaranteePosition> begun = begunIn(period);
    return new GuarantorFigures(
        period,
        standingOn(period.to()),
        byKind(standing(period.to()), it -> it.standingOn(period.to())),
        null,
        slice(begun, GuaranteePosition::amount),
        byKind(begun, GuaranteePosition::amount),
        period.months().stream().map(this::month).toList(),
        averageFee(begun),
        annualised(begun, _ -> true),
        annualised(begun, this::countsForAward),
        concentration(),
        claims(),
        survival());
  }

  Slice standingOn(LocalDate day) {
    BigDecimal amount = BigDecimal.ZERO;
    int cases = 0;
    Set<EnterpriseKey> customers = new HashSet<>();
    for (GuaranteePosition it : book.positions()) {
      Money stands = it.standingOn(day);
      if (stands.isPositive()) {
        amount = amount.add(stands.amount());
        cases++;
        customers.add(it.customer());
      }
    }
    return new Slice(new Money(amount, Money.CNY), cases, customers.size());
  }

  Slice begun() {
    return slice(begunIn(period), GuaranteePosition::amount);
  }

  ClaimFigures claims() {
    return new ClaimFigures(
        (int) book.claims().stream().filter(it -> it.isPaidIn(period)).count(),
        sum(book.claims(), it -> it.paidBy(period.to()).minus(it.paidBy(period.eve()))),
        sum(book.claims(), it -> it.recoveredIn(period)),
        sum(book.claims(), it -> it.writtenOffIn(period)),
        sum(book.claims(), it -> it.openOn(period.eve())),
        sum(book.claims(), it -> it.openOn(period.to())),
        sum(book.positions(), it -> it.endedIn(period)),
        sum(begunIn(period), GuaranteePosition::amount));
  }

  Survival survival() {
    Set<EnterpriseKey> customers = new HashSet<>();
    book.positions().stream()
        .filter(it -> it.stoodIn(period))
        .forEach(it -> customers.add(it.customer()));
    Map<EnterpriseKey, Boolean> operating = new HashMap<>();
    book.standings().stream()
        .filter(it -> customers.contains(it.customer()) && !it.asOf().isAfter(period.to()))
        .forEach(it -> operating.put(it.customer(), it.operating()));
    Set<EnterpriseKey> lost = new HashSet<>();
    operating.forEach(
        (customer, is) -> {
          if (!is) {
            lost.add(customer);
          }
        });
    int ceased = lost.size();
    book.claims().stream()
        .filter(it -> customers.contains(it.customer()) && it.isUnrecoveredOn(period.to()))
        .forEach(it -> lost.add(it.customer()));
    return new Survival(customers.size(), ceased, lost.size(), operating.size());
  }

  private MonthFigures month(Period month) {
    List<GuaranteePosition> begun = begunIn(month);
    return new MonthFigures(
        month,
        slice(begun, GuaranteePosition::amount),
        byKind(begun, GuaranteePosition::amount),
        sum(book.positions(), it -> it.endedIn(month)),
        standingOn(month.to()));
  }

  /** As R29 has it: the five million are a customer's in all, and only its small part counts. */
  private Concentration concentration() {
    Map<EnterpriseKey, Money> whole = new HashMap<>();
    Map<EnterpriseKey, Money> small = new HashMap<>();
    for (GuaranteePosition it : standing(period.to())) {
      Money stands = it.standingOn(period.to());
      whole.merge(it.customer(), stands, Money::plus);
      if (it.smallOrFarming()) {
        small.merge(it.customer(), stands, Money::plus);
      }
    }
    Money little = Money.NO_YUAN;
    for (Map.Entry<EnterpriseKey, Money> part : small.entrySet()) {
      Money all = whole.getOrDefault(part.getKey(), Money.NO_YUAN);
      if (!all.isGreaterThan(Concentration.FIVE_MILLION)) {
        little = little.plus(part.getValue());
      }
    }
    return new Concentration(
        sum(whole.values(), Function.identity()), sum(small.values(), Function.identity()), little);
  }

  private AnnualisedBusiness annualised(
      List<GuaranteePosition> some, Predicate<GuaranteePosition> which) {
    return some.stream()
        .filter(which)
        .map(it -> it.annualised(period.to()))
        .reduce(AnnualisedBusiness.NONE, AnnualisedBusiness::plus);
  }

  private boolean countsForAward(GuaranteePosition it) {
    return AwardScope.counts(book.registration(it.customer()), it.servesGovernment(), it.beganOn());
  }

  private static @Nullable AnnualRate averageFee(List<GuaranteePosition> begun) {
    BigDecimal amount = BigDecimal.ZERO;
    BigDecimal weighted = BigDecimal.ZERO;
    for (GuaranteePosition it : begun) {
      amount = amount.add(it.amount().amount());
      weighted = weighted.add(it.amount().amount().multiply(it.annualFee().fraction()));
    }
    return amount.signum() == 0
        ? null
        : new AnnualRate(weighted.divide(amount, RATE_DECIMALS, RoundingMode.HALF_UP));
  }

  private List<GuaranteePosition> begunIn(Period some) {
    return book.positions().stream().filter(it -> some.contains(it.beganOn())).toList();
  }

  private List<GuaranteePosition> standing(LocalDate day) {
    return book.positions().stream().filter(it -> it.standingOn(day).isPositive()).toList();
  }

  private Map<CustomerKind, Slice> byKind(
      List<GuaranteePosition> some, Function<GuaranteePosition, Money> amount) {
    Map<CustomerKind, Slice> slices = new EnumMap<>(CustomerKind.class);
    some.stream()
        .collect(Collectors.groupingBy(this::kind))
        .forEach((kind, ofKind) -> slices.put(kind, slice(ofKind, amount)));
    return slices;
  }

  /** The size standard is asked once for each guarantee. */
  private CustomerKind kind(GuaranteePosition it) {
    return kinds.computeIfAbsent(it.guaranteeCase(), _ -> book.kind(it));
  }

  private static Slice slice(
      List<GuaranteePosition> some, Function<GuaranteePosition, Money> amount) {
    return new Slice(
        sum(some, amount),
        some.size(),
        (int) some.stream().map(GuaranteePosition::customer).distinct().count());
  }

  private static <T> Money sum(Iterable<T> some, Function<T, Money> amount) {
    BigDecimal sum = BigDecimal.ZERO;
    for (T one : some) {
      sum = sum.add(amount.apply(one).amount());
    }
    return new Money(sum, Money.CNY);
  }
}
