package io.rongqiao.matching.budget.plan;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.budget.AnswerRow;
import io.rongqiao.matching.budget.BudgetAnswer;
import io.rongqiao.matching.budget.BudgetQuestion;
import io.rongqiao.matching.budget.QuotaUse;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans there are. A lender sees its own, and nobody else sees any. */
public interface BudgetPlans {

  /** Keeps a new plan; false if the lender used the key before. */
  boolean add(
      BudgetPlanId id,
      InstitutionId lender,
      BudgetQuestion question,
      ClientKey key,
      Instant at,
      String actor);

  Optional<BudgetPlan> find(BudgetPlanId id);

  Optional<BudgetPlan> findByKey(InstitutionId lender, ClientKey key);

  /** As {@link #find}, and holds it until the unit of work ends. */
  Optional<BudgetPlan> lock(BudgetPlanId id);

  /** The lender's plans, the newest first, those after {@code after} if that is given. */
  List<BudgetPlan> newest(InstitutionId lender, @Nullable Place after, int limit);

  /** How many of a lender's are not over. */
  int unfinished(InstitutionId lender);

  /** Notes what the lender wishes. */
  void wish(BudgetPlanId id, Wish wish);

  /** Ends one that nobody works on. */
  void cancel(BudgetPlanId id, Instant at);

  /**
   * Gives {@code runner} the one that has waited longest, or was left by a process that is taken
   * for dead. A unit of work of the platform's.
   *
   * @param until when the runner is taken for dead unless it shows progress before
   */
  Optional<Claim> claim(UUID runner, Instant now, Instant until);

  /** Shows progress and puts off the end of the lease; none if the runner has lost the plan. */
  Optional<Beat> beat(BudgetPlanId id, UUID runner, PlanProgress progress, Instant until);

  /** Gives it back as it was, for any process to begin again. */
  void release(BudgetPlanId id, UUID runner);

  /** Keeps the answer; false if the runner has lost the plan. */
  boolean finish(BudgetPlanId id, UUID runner, BudgetAnswer answer, boolean stopped, Instant at);

  /** Notes that there is no answer; false if the runner has lost the plan. */
  boolean fail(BudgetPlanId id, UUID runner, Bilingual why, Instant at);

  /** Notes that it was called off; false if the runner has lost the plan. */
  boolean abandon(BudgetPlanId id, UUID runner, Instant at);

  /** What the answer draws from each quota. */
  List<QuotaUse> quotas(BudgetPlanId id);

  /**
   * Rows of the answer in their order.
   *
   * @param from the place to begin at, the first being 0
   * @param offered only those with an offer, or only those without; both if none
   */
  List<PlacedRow> rows(BudgetPlanId id, int from, @Nullable Boolean offered, int limit);

  /** A plan that somebody took up, and whose it is. */
  record Claim(BudgetPlanId plan, InstitutionId lender, String actor) {}

  /** The lender's wish when progress was shown. */
  record Beat(@Nullable Wish wish) {}

  /** A row with its place in the answer. */
  record PlacedRow(int place, AnswerRow row) {}

  /** A place in the list of plans. */
  record Place(Instant orderedAt, BudgetPlanId plan) {}
}
