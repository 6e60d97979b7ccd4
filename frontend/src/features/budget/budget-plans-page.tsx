import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Link } from "react-router";
import { call } from "@/shared/api/client";
import type { BudgetPlan, Listing } from "@/shared/api/model";
import { formatMoment } from "@/shared/format/dates";
import { formatMoney, formatRate, NOTHING } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { wordFor } from "@/shared/i18n/words";
import { Loading, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Page } from "@/shared/ui/page";
import { isUnderWay, PLAN_STATES } from "./words";
import "./budget.css";

const ORDERED = text("提出", "Asked");
const BUDGET = text("预算", "Budget");
const OFFERED = text("建议放款", "To offer");
const EXPECTED = text("一年期望收益", "Expected in a year");
const GAP = text("距上限", "Below the bound");
const STATE = text("状态", "State");

const PAGE_SIZE = 20;

/** The plans that this lender asked for. */
export default function BudgetPlansPage() {
  const t = useText();
  const plans = useInfiniteQuery({
    queryKey: ["budget-plans", "list"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      call<Listing<BudgetPlan>>("/budget-plans", {
        query: { cursor: pageParam, limit: PAGE_SIZE },
      }),
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: (query) =>
      query.state.data?.pages.some((page) => page.items.some((it) => isUnderWay(it.state)))
        ? 2_000
        : false,
  });
  const rows = plans.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={text("额度分配", "Budget plans")}
      lead={text(
        "一笔预算放给哪些待答复的企业、各放多少、什么利率，一年期望收益最高？限额与担保额度一并计算。",
        "Whom of those waiting to offer how much of a budget, at which rate, so that most is to be expected in a year, within your limits and the guarantees’ capacity.",
      )}
      actions={
        <Link to="/budget/new">
          <Button type="primary">{t(text("新的分配", "New plan"))}</Button>
        </Link>
      }
    >
      {plans.isPending && <Loading />}
      {plans.isError && (
        <ProblemNotice failure={plans.error} onRetry={() => void plans.refetch()} />
      )}
      {plans.isSuccess && (
        <div className="panel">
          {rows.length === 0 ? <NoPlans /> : <PlanTable plans={rows} />}
          {plans.hasNextPage && (
            <div className="form-actions">
              <Button loading={plans.isFetchingNextPage} onClick={() => void plans.fetchNextPage()}>
                {t(text("再看一些", "Show more"))}
              </Button>
            </div>
          )}
        </div>
      )}
    </Page>
  );
}

function NoPlans() {
  const t = useText();
  return (
    <Nothing
      says={text(
        "还没有做过额度分配。给出预算和限额，平台会在待答复的线索中算出放给谁、放多少。",
        "No plan yet. Give a budget and limits, and the platform works out whom of the waiting leads to offer how much.",
      )}
    >
      <Link to="/budget/new">{t(text("做第一个分配", "Make the first plan"))}</Link>
    </Nothing>
  );
}

function PlanTable({ plans }: { plans: BudgetPlan[] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <table className="table cards">
      <thead>
        <tr>
          {[ORDERED, BUDGET, OFFERED, EXPECTED, GAP, STATE].map((head) => (
            <th
              key={head.en}
              scope="col"
              className={head === ORDERED || head === STATE ? undefined : "numeric"}
            >
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.id} className="linked">
            <td className="heading">
              <Link to={`/budget/${plan.id}`}>
                <strong>{formatMoment(plan.orderedAt, language)}</strong>
              </Link>
              <div className="quiet small">{plan.orderedBy}</div>
            </td>
            <td data-label={t(BUDGET)} className="numeric">
              {formatMoney(moneyShown(plan.question.budget), language)}
            </td>
            <td data-label={t(OFFERED)} className="numeric">
              {plan.totals ? formatMoney(plan.totals.plan.offered, language) : NOTHING}
            </td>
            <td data-label={t(EXPECTED)} className="numeric">
              {formatMoney(plan.totals?.plan.expected ?? plan.progress?.value, language)}
            </td>
            <td data-label={t(GAP)} className="numeric">
              {plan.totals ? formatRate(String(plan.totals.gap), language) : NOTHING}
            </td>
            <td data-label={t(STATE)}>
              <StateTag state={plan.state} label={wordFor(PLAN_STATES, plan.state)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function moneyShown(form: BudgetPlan["question"]["budget"]) {
  return form?.amount && form.currency ? { amount: form.amount, currency: form.currency } : null;
}
