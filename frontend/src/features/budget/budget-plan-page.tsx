import { useQuery } from "@tanstack/react-query";
import { Alert, App, Button, Popconfirm } from "antd";
import { Link, useParams } from "react-router";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { BudgetPlan } from "@/shared/api/model";
import { formatMoment } from "@/shared/format/dates";
import { formatCount, formatMoney, formatRate, NOTHING } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { wordFor } from "@/shared/i18n/words";
import { Asked, ProblemNotice } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Facts, Page, Panel } from "@/shared/ui/page";
import { BudgetAnswer } from "./budget-answer";
import { isUnderWay, PLAN_STATES, STAGES } from "./words";
import "./budget.css";

/** One plan: how far it is, and what it says. */
export default function BudgetPlanPage() {
  const t = useText();
  const { id = "" } = useParams();
  const { language } = useLanguage();
  const plan = useQuery({
    queryKey: ["budget-plans", "one", id],
    queryFn: () => call<BudgetPlan>(`/budget-plans/${id}`),
    refetchInterval: (query) =>
      query.state.data && isUnderWay(query.state.data.state) ? 1_000 : false,
  });
  return (
    <Page
      title={text("额度分配方案", "Budget plan")}
      lead={plan.data && formatMoment(plan.data.orderedAt, language)}
      back={{ to: "/budget", label: text("额度分配", "Budget plans") }}
      actions={
        plan.data &&
        !isUnderWay(plan.data.state) && (
          <Link to={`/budget/new?from=${id}`}>
            <Button>{t(text("以此为底稿再算", "Change and ask again"))}</Button>
          </Link>
        )
      }
    >
      <Asked query={plan}>{(answer) => <Standing plan={answer} />}</Asked>
    </Page>
  );
}

function Standing({ plan }: { plan: BudgetPlan }) {
  const t = useText();
  if (isUnderWay(plan.state)) {
    return <Progress plan={plan} />;
  }
  switch (plan.state) {
    case "DONE":
      return <BudgetAnswer plan={plan} />;
    case "FAILED":
      return (
        <Alert
          type="error"
          showIcon
          title={t(text("没有算出方案", "There is no plan"))}
          description={t(plan.failure)}
        />
      );
    default:
      return (
        <Alert
          type="info"
          showIcon
          title={t(text("已取消，没有方案", "It was called off; there is no plan"))}
        />
      );
  }
}

function Progress({ plan }: { plan: BudgetPlan }) {
  const t = useText();
  const { message } = App.useApp();
  const { language } = useLanguage();
  const end = useDeed(
    (how: string, idempotencyKey) =>
      call<BudgetPlan>(`/budget-plans/${plan.id}/${how}`, { method: "POST", idempotencyKey }),
    {
      refreshes: ["budget-plans"],
      onDone: () => {
        message.success(t(text("已收到，很快停止", "Noted; it ends shortly")));
      },
    },
  );
  const { progress } = plan;
  return (
    <Panel
      title={text("正在计算", "Working on it")}
      note={text(
        "可以离开此页，计算会继续；平台重启后也会接着算。",
        "You may leave this page; the work goes on, and is taken up again after a restart.",
      )}
      aside={<StateTag state={plan.state} label={wordFor(PLAN_STATES, plan.state)} />}
    >
      {end.isError && <ProblemNotice failure={end.error} />}
      <p role="status" className="budget-stage">
        {plan.state === "QUEUED" || !progress
          ? t(text("等待空闲的计算进程", "Waiting for a free process"))
          : t(wordFor(STAGES, progress.stage))}
      </p>
      <Facts
        items={[
          {
            name: text("已读线索", "Leads read"),
            value: formatCount(progress?.leadsRead ?? 0, language),
          },
          {
            name: text("目前最好", "Best so far"),
            value: formatMoney(progress?.value, language),
            wanted: true,
          },
          {
            name: text("任何方案都不超过", "No plan brings more than"),
            value: formatMoney(progress?.bound, language),
          },
          {
            name: text("与上限的差距", "Below that"),
            value:
              progress?.gap === null || progress?.gap === undefined
                ? NOTHING
                : formatRate(progress.gap.toFixed(6), language),
          },
          {
            name: text("已用时", "Elapsed"),
            value: `${formatCount(plan.elapsedSeconds ?? 0, language)} ${t(text("秒", "s"))}`,
          },
        ]}
      />
      <div className="form-actions budget-ends">
        <Button
          disabled={plan.wish !== null && plan.wish !== undefined}
          loading={end.isPending}
          onClick={() => end.mutate("stop")}
        >
          {t(text("停止，采用目前最好的", "Stop, and take the best so far"))}
        </Button>
        <Popconfirm
          title={t(text("取消后没有方案。", "There will be no plan."))}
          okText={t(text("取消计算", "Call it off"))}
          cancelText={t(text("继续", "Go on"))}
          onConfirm={() => end.mutate("cancellation")}
        >
          <Button danger>{t(text("取消计算", "Call it off"))}</Button>
        </Popconfirm>
      </div>
    </Panel>
  );
}
