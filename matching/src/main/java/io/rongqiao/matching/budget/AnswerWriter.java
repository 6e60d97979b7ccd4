package io.rongqiao.matching.budget;

import static java.util.Comparator.comparing;

import io.rongqiao.matching.allocation.Allocation;
import io.rongqiao.matching.allocation.AmountLadder;
import io.rongqiao.matching.allocation.QuotaPrices;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says of each lead what it gets or why it gets nothing, and of each quota what is drawn. */
final class AnswerWriter {

  private static final int PRICE_DECIMALS = 6;

  private final BudgetProblem problem;
  private final Allocation.Choices choices;
  private final QuotaPrices prices;
  private final List<Quota> quotas;
  private final Map<Contender, BudgetProblem.Choice> chosen = new HashMap<>();
  private final Map<Contender, List<Option>> options = new HashMap<>();
  private final Set<String> served = new HashSet<>();

  AnswerWriter(BudgetProblem problem, Allocation.Choices choices, QuotaPrices prices) {
    this.problem = problem;
    this.choices = choices;
    this.prices = prices;
    this.quotas = problem.book().quotas();
    for (int request = 0; request < problem.requests().size(); request++) {
      for (Option option : problem.requests().get(request)) {
        options.computeIfAbsent(option.contender(), _ -> new ArrayList<>()).add(option);
      }
      int label = choices.of(request);
      if (label >= 0) {
        BudgetProblem.Choice choice = problem.choice(request, label);
        chosen.put(choice.option().contender(), choice);
        served.add(choice.option().contender().application().toString());
      }
    }
  }

  /** What is offered first, by what it brings; then the others, in their order. */
  List<AnswerRow> rows(List<Contender> contenders) {
    List<AnswerRow> offered = new ArrayList<>();
    List<AnswerRow> others = new ArrayList<>();
    for (Contender contender : contenders) {
      BudgetProblem.Choice choice = chosen.get(contender);
      if (choice == null) {
        others.add(refused(contender));
      } else {
        offered.add(offered(contender, choice));
      }
    }
    offered.sort(comparing(AnswerWriter::expected).reversed());
    offered.addAll(others);
    return offered;
  }

  /** The limit that each customer and each group has alone comes last, where it is a cap only. */
  List<QuotaUse> uses() {
    List<QuotaUse> uses = new ArrayList<>();
    for (int number = 0; number < quotas.size(); number++) {
      uses.add(
          new QuotaUse(
              number,
              quotas.get(number),
              Money.fen(choices.drawn(number)),
              price(prices.of(number))));
    }
    Money cap = problem.book().cap();
    if (cap != null) {
      Money most =
          chosen.values().stream().map(it -> Money.fen(it.fen())).reduce(Money.NO_YUAN, Money::max);
      uses.add(
          new QuotaUse(
              quotas.size(), new Quota(Quota.Kind.CUSTOMER, "", cap), most, price(capPrice())));
    }
    return uses;
  }

  /**
   * What one yuan more for each customer would bring: of every offer that the cap alone ends, its
   * margin less the price of what else it draws on.
   */
  private double capPrice() {
    return chosen.values().stream()
        .filter(choice -> choice.option().capped())
        .filter(choice -> choice.place() + 1 == choice.option().amounts().size())
        .mapToDouble(choice -> Math.max(0, choice.option().margin() - drawnAt(choice.option())))
        .sum();
  }

  /** What a yuan costs by the prices of the quotas that an option draws on. */
  private double drawnAt(Option option) {
    return option.quotas().stream().mapToDouble(prices::of).sum();
  }

  private static BigDecimal price(double yuan) {
    return BigDecimal.valueOf(yuan).setScale(PRICE_DECIMALS, RoundingMode.HALF_UP);
  }

  private AnswerRow offered(Contender contender, BudgetProblem.Choice choice) {
    Option option = choice.option();
    AmountLadder amounts = option.amounts();
    Set<Integer> limits = new TreeSet<>();
    if (choice.place() + 1 < amounts.size()) {
      long more = amounts.fen(choice.place() + 1) - choice.fen();
      option.quotas().stream().filter(quota -> left(quota) < more).forEach(limits::add);
    } else if (option.capped() && problem.book().cap() != null) {
      limits.add(quotas.size());
    }
    return new AnswerRow(
        contender,
        Verdict.CHOSEN,
        new AnswerRow.Grant(
            Money.fen(choice.fen()),
            option.rate(),
            option.acceptance(),
            Money.fen(choice.value()),
            option.programme()),
        List.copyOf(limits));
  }

  private AnswerRow refused(Contender contender) {
    Verdict before = contender.excluded();
    Verdict without = before == null ? problem.withoutOption(contender) : before;
    if (without != null) {
      List<Integer> cap =
          without == Verdict.OVER_LIMIT ? List.of(quotas.size()) : List.<Integer>of();
      return new AnswerRow(contender, without, null, cap);
    }
    if (served.contains(contender.application().toString())) {
      return new AnswerRow(contender, Verdict.SIBLING_CHOSEN, null, List.of());
    }
    Set<Integer> tooSmall = new TreeSet<>();
    Set<Integer> takenUp = new TreeSet<>();
    boolean couldFit = false;
    for (Option option : options.getOrDefault(contender, List.of())) {
      long smallest = option.amounts().fen(0);
      List<Integer> beyond =
          option.quotas().stream().filter(quota -> capacity(quota) < smallest).toList();
      tooSmall.addAll(beyond);
      couldFit |= beyond.isEmpty();
      option.quotas().stream().filter(quota -> left(quota) < smallest).forEach(takenUp::add);
    }
    if (!couldFit) {
      return new AnswerRow(contender, Verdict.OVER_LIMIT, null, List.copyOf(tooSmall));
    }
    Verdict verdict = takenUp.isEmpty() ? Verdict.CROWDED_OUT : Verdict.LIMIT_REACHED;
    return new AnswerRow(contender, verdict, null, List.copyOf(takenUp));
  }

  private static BigDecimal expected(AnswerRow row) {
    AnswerRow.@Nullable Grant grant = row.grant();
    return grant == null ? BigDecimal.ZERO : grant.expected().amount();
  }

  private long capacity(int quota) {
    return BudgetProblem.fen(quotas.get(quota).capacity());
  }

  private long left(int quota) {
    return capacity(quota) - choices.drawn(quota);
  }
}
