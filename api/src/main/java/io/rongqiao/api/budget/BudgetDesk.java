package io.rongqiao.api.budget;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.receivable.Cursor;
import io.rongqiao.api.representation.CodeView;
import io.rongqiao.api.representation.EnterpriseNameView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.budget.AnswerRow;
import io.rongqiao.matching.budget.Contender;
import io.rongqiao.matching.budget.GuaranteeRoom;
import io.rongqiao.matching.budget.QuotaUse;
import io.rongqiao.matching.budget.plan.BudgetPlan;
import io.rongqiao.matching.budget.plan.BudgetPlanId;
import io.rongqiao.matching.budget.plan.BudgetPlans;
import io.rongqiao.matching.budget.plan.GuaranteeRooms;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Divisions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a lender sees of its plans. */
final class BudgetDesk {

  private final Transactions transactions;
  private final BudgetPlans plans;
  private final Leads leads;
  private final GuaranteeRooms rooms;
  private final BudgetNames names;
  private final BusinessDate businessDate;
  private final Clock clock;

  BudgetDesk(
      Transactions transactions,
      BudgetPlans plans,
      Leads leads,
      GuaranteeRooms rooms,
      BudgetNames names,
      BusinessDate businessDate,
      Clock clock) {
    this.transactions = transactions;
    this.plans = plans;
    this.leads = leads;
    this.rooms = rooms;
    this.names = names;
    this.businessDate = businessDate;
    this.clock = clock;
  }

  BudgetPlanView view(BudgetPlan plan) {
    return BudgetPlanView.of(plan, clock.instant());
  }

  BudgetPlansView list(Caller caller, BudgetPlans.@Nullable Place after, int limit) {
    List<BudgetPlan> found =
        transactions.call(
            caller.forInstitution(),
            () -> plans.newest(new InstitutionId(caller.institution()), after, limit));
    return new BudgetPlansView(
        found.stream().map(this::view).toList(),
        found.size() < limit
            ? null
            : Cursor.after(found.getLast().course().orderedAt(), found.getLast().id().value()));
  }

  BudgetPlanView read(Caller caller, UUID id) {
    return view(require(caller, id));
  }

  BudgetLimitsView limits(Caller caller, UUID id) {
    require(caller, id);
    return transactions.call(
        caller.forInstitution(),
        () -> new BudgetLimitsView(uses(id).stream().map(this::limit).toList()));
  }

  BudgetRowsView rows(Caller caller, UUID id, int from, @Nullable Boolean offered, int limit) {
    require(caller, id);
    return transactions.call(
        caller.forInstitution(),
        () -> {
          List<BudgetRowView> rows = page(id, from, offered, limit);
          return new BudgetRowsView(
              rows, rows.size() < limit ? null : "" + (rows.getLast().place() + 1));
        });
  }

  /** All rows, for a file. */
  List<BudgetRowView> all(Caller caller, UUID id) {
    require(caller, id);
    return transactions.call(caller.forInstitution(), () -> page(id, 0, null, Integer.MAX_VALUE));
  }

  BudgetGroundView ground(Caller caller) {
    InstitutionId lender = new InstitutionId(caller.institution());
    return transactions.call(
        caller.forInstitution(),
        () -> {
          List<Leads.Waiting> waiting =
              leads.waiting(lender, businessDate.today()).stream()
                  .filter(it -> it.asked().currency().equals(Money.CNY))
                  .toList();
          return new BudgetGroundView(
              waiting.stream().mapToInt(Leads.Waiting::leads).sum(),
              MoneyView.of(
                  waiting.stream().map(Leads.Waiting::asked).reduce(Money.NO_YUAN, Money::plus)),
              waiting.stream()
                  .map(
                      it ->
                          new BudgetGroundView.GradeView(
                              it.grade(), it.leads(), MoneyView.of(it.asked())))
                  .toList(),
              rooms.openTo(lender, businessDate.today()).stream().map(this::room).toList(),
              Industries.standard().all().stream()
                  .filter(it -> it.code().length() == 1)
                  .map(it -> new CodeView(it.code(), it.name()))
                  .toList(),
              Divisions.standard().all().stream()
                  .filter(it -> it.code().endsWith("0000"))
                  .map(it -> new CodeView(it.code(), it.name()))
                  .toList());
        });
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No plan %s is yours.".formatted(id));
  }

  private BudgetPlan require(Caller caller, UUID id) {
    return transactions
        .call(caller.forInstitution(), () -> plans.find(new BudgetPlanId(id)))
        .orElseThrow(() -> notFound(id));
  }

  private List<QuotaUse> uses(UUID id) {
    return plans.quotas(new BudgetPlanId(id));
  }

  private List<BudgetRowView> page(UUID id, int from, @Nullable Boolean offered, int limit) {
    Map<Integer, Bilingual> limitNames = new HashMap<>();
    uses(id).forEach(use -> limitNames.put(use.number(), names.of(use.quota())));
    List<BudgetPlans.PlacedRow> found = plans.rows(new BudgetPlanId(id), from, offered, limit);
    Map<EnterpriseKey, Enterprise> known =
        names.enterprises(
            found.stream().map(it -> it.row().contender().enterprise()).distinct().toList());
    List<BudgetRowView> rows = new ArrayList<>();
    found.forEach(it -> rows.add(row(it, known, limitNames)));
    return rows;
  }

  private BudgetRowView row(
      BudgetPlans.PlacedRow placed,
      Map<EnterpriseKey, Enterprise> known,
      Map<Integer, Bilingual> limitNames) {
    AnswerRow row = placed.row();
    Contender contender = row.contender();
    Enterprise enterprise = known.get(contender.enterprise());
    return new BudgetRowView(
        placed.place(),
        contender.lead().value(),
        enterprise == null ? new EnterpriseNameView("", "") : EnterpriseNameView.of(enterprise),
        TextView.of(contender.wanted().productName()),
        contender.standing().grade().name(),
        BigDecimal.valueOf(contender.standing().likelihood().probability()),
        contender.standing().likelihood().source().name(),
        MoneyView.of(contender.wanted().asked()),
        MoneyView.of(contender.wanted().proposed()),
        contender.wanted().tenor().months(),
        row.verdict().name(),
        TextView.of(why(row, limitNames)),
        offer(row.grant()),
        row.limits());
  }

  private BudgetRowView.@Nullable GrantView offer(AnswerRow.@Nullable Grant grant) {
    if (grant == null) {
      return null;
    }
    Bilingual programme = names.programme(grant.programme());
    return new BudgetRowView.GrantView(
        MoneyView.of(grant.amount()),
        grant.rate().fraction().toPlainString(),
        BigDecimal.valueOf(grant.acceptance()),
        MoneyView.of(grant.expected()),
        programme == null ? null : TextView.of(programme));
  }

  private static Bilingual why(AnswerRow row, Map<Integer, Bilingual> limitNames) {
    Bilingual verdict = row.verdict().text();
    List<Bilingual> limits =
        row.limits().stream().filter(limitNames::containsKey).map(limitNames::get).toList();
    if (limits.isEmpty()) {
      return verdict;
    }
    return new Bilingual(
        verdict.zh()
            + "（"
            + limits.stream().map(Bilingual::zh).collect(Collectors.joining("、"))
            + "）",
        verdict.en()
            + " ("
            + limits.stream().map(Bilingual::en).collect(Collectors.joining(", "))
            + ")");
  }

  private BudgetLimitsView.LimitUseView limit(QuotaUse use) {
    Bilingual name = names.of(use.quota());
    return new BudgetLimitsView.LimitUseView(
        use.number(),
        use.quota().kind().name(),
        TextView.of(name),
        MoneyView.of(use.quota().capacity()),
        MoneyView.of(use.drawn()),
        MoneyView.of(use.left()),
        use.price().toPlainString(),
        use.binds(),
        TextView.of(BudgetWords.use(use, name)));
  }

  private BudgetGroundView.ProgrammeRoomView room(GuaranteeRoom room) {
    return new BudgetGroundView.ProgrammeRoomView(
        room.programme().value(),
        TextView.of(room.name()),
        names.institution(room.guarantor()),
        room.borne().fraction().toPlainString(),
        MoneyView.of(room.quota()),
        MoneyView.of(room.taken()),
        MoneyView.of(room.free()));
  }
}
