package io.rongqiao.matching.budget;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import io.rongqiao.matching.allocation.Allocation;
import io.rongqiao.matching.allocation.AllocationProblem;
import io.rongqiao.matching.allocation.AllocationProgress;
import io.rongqiao.matching.allocation.Allocator;
import io.rongqiao.matching.allocation.PlainGreedy;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Answers a bank's question about the leads that wait. Pure, and the same each time for a seed. */
public final class PlanBudget {

  private final BudgetQuestion question;
  private final List<Contender> contenders;
  private final BudgetProblem problem;

  private PlanBudget(
      BudgetQuestion question, List<Contender> contenders, List<GuaranteeRoom> rooms) {
    this.question = question;
    this.contenders = contenders;
    this.problem = new BudgetProblem(question, contenders, rooms);
  }

  /**
   * The best plan that is found.
   *
   * @param rooms the programmes that are open to the bank
   * @param watch is told of progress and may end the search; then the best so far is the answer
   */
  public static BudgetOutcome answer(
      BudgetQuestion question,
      List<Contender> contenders,
      List<GuaranteeRoom> rooms,
      AllocationProgress.Watch watch) {
    List<Contender> inOrder =
        contenders.stream()
            .sorted(comparing(it -> it.lead().toString(), Comparator.naturalOrder()))
            .toList();
    PlanBudget plan = new PlanBudget(question, inOrder, rooms);
    Bilingual excess = plan.problem.excess();
    return excess == null
        ? new BudgetOutcome.Answered(plan.answer(watch))
        : new BudgetOutcome.TooLarge(excess);
  }

  private BudgetAnswer answer(AllocationProgress.Watch watch) {
    AllocationProblem asked = problem.problem();
    Allocation allocation = Allocator.allocate(asked, question.effort(), watch);
    PlainGreedy.Filled greedy = PlainGreedy.fill(asked, safestFirst());
    // Cut short, the search may not have come as far as one comes by hand.
    boolean isBehind = greedy.value() > allocation.value();
    Allocation.Choices choices = isBehind ? greedy.choices() : allocation.choices();
    long value = isBehind ? greedy.value() : allocation.value();
    Money bound = Money.fen(Math.max(allocation.bound(), value));
    AnswerWriter writer = new AnswerWriter(problem, choices, allocation.prices());
    return new BudgetAnswer(
        new BudgetAnswer.Totals(
            contenders.size(),
            sum(choices, value),
            bound,
            sum(greedy.choices(), greedy.value()),
            from(Likelihood.Source.PROFILE),
            from(Likelihood.Source.TABLE),
            from(Likelihood.Source.BAND),
            count(it -> !question.risk().hasSeen(it.standing().grade())),
            (int)
                problem.requests().stream()
                    .flatMap(List::stream)
                    .filter(PlanBudget::isUnlimited)
                    .map(Option::contender)
                    .distinct()
                    .count()),
        writer.rows(contenders),
        writer.uses());
  }

  /** Guaranteed, and no programme of the guarantor is open to the bank. */
  private static boolean isUnlimited(Option option) {
    return option.contender().wanted().guarantor() != null && option.programme() == null;
  }

  private int[] safestFirst() {
    List<List<Option>> requests = problem.requests();
    return IntStream.range(0, requests.size())
        .boxed()
        .sorted(
            comparingDouble((Integer request) -> risk(requests.get(request)))
                .thenComparing(it -> it))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double risk(List<Option> options) {
    return options.stream()
        .mapToDouble(it -> it.contender().standing().likelihood().probability())
        .min()
        .orElse(1);
  }

  private BudgetAnswer.Sum sum(Allocation.Choices choices, long value) {
    int offers = 0;
    long offered = 0;
    for (int request = 0; request < problem.requests().size(); request++) {
      int label = choices.of(request);
      if (label >= 0) {
        offers++;
        offered += problem.choice(request, label).fen();
      }
    }
    return new BudgetAnswer.Sum(offers, Money.fen(offered), Money.fen(value));
  }

  private int from(Likelihood.Source source) {
    return count(it -> it.standing().likelihood().source() == source);
  }

  private int count(Predicate<Contender> wanted) {
    return (int) contenders.stream().filter(Contender::takesPart).filter(wanted).count();
  }
}
