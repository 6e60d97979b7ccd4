import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { call } from "@/shared/api/client";
import { download } from "@/shared/api/download";
import type { BudgetLimitUse, BudgetPlan, BudgetTotals } from "@/shared/api/model";
import { formatCount, formatMoney } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { Asked, ProblemNotice } from "@/shared/ui/asked";
import { Facts, Panel } from "@/shared/ui/page";
import { BudgetRows } from "./budget-rows";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const LIMIT = text("限额", "Limit");
const CAPACITY = text("额度", "Capacity");
const DRAWN = text("占用", "Drawn");
const MEANING = text("含义", "What it means");

/** What a plan says: the sums, what binds, and each lead. */
export function BudgetAnswer({ plan }: { plan: BudgetPlan }) {
  const limits = useQuery({
    queryKey: ["budget-plans", "limits", plan.id],
    queryFn: () => call<{ items: BudgetLimitUse[] }>(`/budget-plans/${plan.id}/limits`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      {plan.totals && <Sums plan={plan} totals={plan.totals} />}
      <Asked query={limits}>{(answer) => <Limits uses={answer.items} />}</Asked>
      <BudgetRows plan={plan.id} />
    </>
  );
}

function Sums({ plan, totals }: { plan: BudgetPlan; totals: BudgetTotals }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Panel title={text("结论", "Conclusion")} aside={<Files plan={plan.id} />}>
      <Facts
        items={[
          {
            name: text("一年期望收益", "Expected in a year"),
            value: formatMoney(totals.plan.expected, language),
            wanted: true,
          },
          {
            name: text("建议放款", "To offer"),
            value: formatMoney(totals.plan.offered, language),
            wanted: true,
          },
          {
            name: text("笔数 / 线索", "Offers / leads"),
            value: `${formatCount(totals.plan.offers, language)} / ${formatCount(totals.leads, language)}`,
            wanted: true,
          },
          {
            name: text("若从最安全的放起", "Safest first would bring"),
            value: formatMoney(totals.greedy.expected, language),
          },
        ]}
      />
      <p className="budget-sentence">{t(totals.sentence)}</p>
      {totals.notes.length > 0 && (
        <ul className="budget-notes" aria-label={t(text("说明", "Notes"))}>
          {totals.notes.map((note) => (
            <li key={note.en}>{t(note)}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Files({ plan }: { plan: string }) {
  const t = useText();
  const [failure, setFailure] = useState<unknown>(null);

  async function fetchFile(ending: string, accept: string) {
    setFailure(null);
    try {
      await download(
        `/budget-plans/${plan}/rows.${ending}`,
        accept,
        `budget-plan-${plan}.${ending}`,
      );
    } catch (problem) {
      setFailure(problem);
    }
  }

  return (
    <div>
      {failure !== null && <ProblemNotice failure={failure} />}
      <div className="row">
        <Button onClick={() => void fetchFile("xlsx", XLSX)}>
          {t(text("下载 Excel", "Download Excel"))}
        </Button>
        <Button onClick={() => void fetchFile("csv", "text/csv")}>
          {t(text("下载 CSV", "Download CSV"))}
        </Button>
      </div>
    </div>
  );
}

/** Those that bind come first, the one worth most at the top. */
function Limits({ uses }: { uses: BudgetLimitUse[] }) {
  const t = useText();
  const { language } = useLanguage();
  const inOrder = [...uses].sort((one, other) => Number(other.price) - Number(one.price));
  return (
    <Panel
      title={text("哪些限额起作用", "Which limits bind")}
      note={text(
        "排在前面的限制了方案：放宽它们，期望收益会增加多少。",
        "Those at the top hold the plan back: what more of them would bring.",
      )}
    >
      <table className="table cards">
        <thead>
          <tr>
            <th scope="col">{t(LIMIT)}</th>
            <th scope="col" className="numeric">
              {t(CAPACITY)}
            </th>
            <th scope="col" className="numeric">
              {t(DRAWN)}
            </th>
            <th scope="col">{t(MEANING)}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((use) => (
            <tr key={use.number}>
              <td className="heading">
                {use.binds ? <strong>{t(use.name)}</strong> : t(use.name)}
              </td>
              <td data-label={t(CAPACITY)} className="numeric">
                {formatMoney(use.capacity, language)}
              </td>
              <td data-label={t(DRAWN)} className="numeric">
                {formatMoney(use.drawn, language)}
              </td>
              <td data-label={t(MEANING)}>{t(use.sentence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
