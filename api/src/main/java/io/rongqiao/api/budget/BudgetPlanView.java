package io.rongqiao.api.budget;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.budget.BudgetAnswer;
import io.rongqiao.matching.budget.plan.BudgetPlan;
import io.rongqiao.matching.budget.plan.PlanProgress;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan, with how far it is.
 *
 * @param state QUEUED, RUNNING, DONE, FAILED or CANCELLED
 * @param wish STOP or CANCEL, once it was asked for and until it is done
 * @param elapsedSeconds since a process began it
 * @param stopped whether the answer is the best there was when the search was ended
 * @param totals the sums of the answer, once there is one
 * @param failure why there is none
 */
@Serdeable
record BudgetPlanView(
    UUID id,
    String state,
    @Nullable String wish,
    Instant orderedAt,
    String orderedBy,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Long elapsedSeconds,
    boolean stopped,
    BudgetQuestionForm question,
    @Nullable ProgressView progress,
    @Nullable TotalsView totals,
    @Nullable TextView failure) {

  static BudgetPlanView of(BudgetPlan plan, Instant now) {
    BudgetPlan.Course course = plan.course();
    return new BudgetPlanView(
        plan.id().value(),
        plan.state().name(),
        plan.wish() == null || plan.state().isOver() ? null : plan.wish().name(),
        course.orderedAt(),
        course.orderedBy(),
        course.startedAt(),
        course.finishedAt(),
        elapsed(course, now),
        course.stopped(),
        BudgetQuestionForm.of(plan.question()),
        plan.progress() == null ? null : ProgressView.of(plan.progress()),
        plan.totals() == null ? null : TotalsView.of(plan.totals(), course.stopped()),
        plan.failure() == null ? null : TextView.of(plan.failure()));
  }

  private static @Nullable Long elapsed(BudgetPlan.Course course, Instant now) {
    Instant end = course.finishedAt() == null ? now : course.finishedAt();
    return course.startedAt() == null
        ? null
        : Duration.between(course.startedAt(), end).toSeconds();
  }

  private static @Nullable MoneyView money(@Nullable Money money) {
    return money == null ? null : MoneyView.of(money);
  }

  /**
   * How far it is.
   *
   * @param stage GATHERING, PRICING, CHOOSING, IMPROVING or DONE
   * @param value what the best so far is expected to bring
   * @param bound no plan brings more
   * @param gap the part of the bound that is not reached yet
   */
  @Serdeable
  record ProgressView(
      String stage,
      int leadsRead,
      @Nullable MoneyView value,
      @Nullable MoneyView bound,
      @Nullable BigDecimal gap) {

    static ProgressView of(PlanProgress progress) {
      Double gap = progress.gap();
      return new ProgressView(
          progress.stage().name(),
          progress.leadsRead(),
          money(progress.value()),
          money(progress.bound()),
          gap == null ? null : BigDecimal.valueOf(gap));
    }
  }

  /**
   * The sums of an answer.
   *
   * @param bound no plan brings more
   * @param gap the part of the bound that is not reached
   * @param plan what is offered
   * @param greedy what the safest first, each as much as fits, would come to
   * @param sentence the gap in words
   * @param notes what was assumed where something was not known
   */
  @Serdeable
  record TotalsView(
      int leads,
      MoneyView bound,
      BigDecimal gap,
      SumView plan,
      SumView greedy,
      TextView sentence,
      List<TextView> notes) {

    static TotalsView of(BudgetAnswer.Totals totals, boolean stopped) {
      return new TotalsView(
          totals.leads(),
          MoneyView.of(totals.bound()),
          BigDecimal.valueOf(totals.gap()),
          SumView.of(totals.plan()),
          SumView.of(totals.greedy()),
          TextView.of(BudgetWords.gap(totals)),
          BudgetWords.notes(totals, stopped).stream().map(TextView::of).toList());
    }
  }

  /** Offers together, and what they are expected to bring in a year. */
  @Serdeable
  record SumView(int offers, MoneyView offered, MoneyView expected) {

    static SumView of(BudgetAnswer.Sum sum) {
      return new SumView(sum.offers(), MoneyView.of(sum.offered()), MoneyView.of(sum.expected()));
    }
  }
}
