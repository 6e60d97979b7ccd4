import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { call } from "@/shared/api/client";
import type { BudgetRow, Listing } from "@/shared/api/model";
import { formatMoney, formatRate, NOTHING } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { wordFor } from "@/shared/i18n/words";
import { Loading, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { GradeMark } from "@/shared/ui/marks";
import { Panel } from "@/shared/ui/page";
import { SOURCES } from "./words";

const ENTERPRISE = text("企业", "Enterprise");
const GRADE = text("等级与违约概率", "Grade and default");
const ASKED = text("申请", "Asked");
const AMOUNT = text("放款", "Offer");
const RATE = text("年利率", "Rate");
const ACCEPTANCE = text("接受率", "Acceptance");
const EXPECTED = text("一年期望", "Expected");
const WHY = text("说明", "Why");

const PAGE_SIZE = 50;

/** The leads of a plan, those with an offer or those without. */
export function BudgetRows({ plan }: { plan: string }) {
  const t = useText();
  const [offered, setOffered] = useState("true");
  const rows = useInfiniteQuery({
    queryKey: ["budget-plans", "rows", plan, offered],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      call<Listing<BudgetRow>>(`/budget-plans/${plan}/rows`, {
        query: { offered, cursor: pageParam, limit: PAGE_SIZE },
      }),
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const shown = rows.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={text("逐条结果", "Lead by lead")}>
      <div className="scroll-x budget-filter">
        <Segmented
          aria-label={t(text("按结果筛选", "Filter by result"))}
          value={offered}
          onChange={setOffered}
          options={[
            { value: "true", label: t(text("建议放款", "To offer")) },
            { value: "false", label: t(text("不放款及原因", "Nothing, and why")) },
          ]}
        />
      </div>
      {rows.isPending && <Loading />}
      {rows.isError && <ProblemNotice failure={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.isSuccess && shown.length === 0 && (
        <Nothing
          says={
            offered === "true"
              ? text("没有建议放款的线索。", "No offer is suggested.")
              : text("每条线索都建议放款。", "Every lead gets an offer.")
          }
        />
      )}
      {shown.length > 0 && <RowTable rows={shown} offered={offered === "true"} />}
      {rows.hasNextPage && (
        <div className="form-actions">
          <Button loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
            {t(text("再看一些", "Show more"))}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function RowTable({ rows, offered }: { rows: BudgetRow[]; offered: boolean }) {
  const t = useText();
  const heads = offered
    ? [ENTERPRISE, GRADE, ASKED, AMOUNT, RATE, ACCEPTANCE, EXPECTED]
    : [ENTERPRISE, GRADE, ASKED, WHY];
  return (
    <table className="table cards">
      <thead>
        <tr>
          {heads.map((head) => (
            <th
              key={head.en}
              scope="col"
              className={[ENTERPRISE, GRADE, WHY].includes(head) ? undefined : "numeric"}
            >
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.place} row={row} offered={offered} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, offered }: { row: BudgetRow; offered: boolean }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <tr className="linked">
      <td className="heading">
        <Link to={`/leads/${row.leadId}`}>
          <strong>{row.enterprise.name || NOTHING}</strong>
        </Link>
        <div className="quiet small">
          {[t(row.product), t(row.offer?.programme)].filter(Boolean).join(" · ")}
        </div>
      </td>
      <td data-label={t(GRADE)}>
        <span className="row budget-grade">
          <GradeMark small grade={row.grade} />
          <span>
            <span className="figure">{formatRate(String(row.defaultProbability), language)}</span>{" "}
            <span className="quiet small">{t(wordFor(SOURCES, row.probabilitySource))}</span>
          </span>
        </span>
      </td>
      <td data-label={t(ASKED)} className="numeric">
        {formatMoney(row.asked, language)}
      </td>
      {offered ? (
        <>
          <td data-label={t(AMOUNT)} className="numeric">
            <div>
              <strong>{formatMoney(row.offer?.amount, language)}</strong>
              {row.limits.length > 0 && (
                <div className="quiet small budget-held">
                  {t(text("受限额约束", "held by a limit"))}
                </div>
              )}
            </div>
          </td>
          <td data-label={t(RATE)} className="numeric">
            {formatRate(row.offer?.annualRate, language)}
          </td>
          <td data-label={t(ACCEPTANCE)} className="numeric">
            {row.offer ? formatRate(row.offer.acceptance.toFixed(4), language, 0) : NOTHING}
          </td>
          <td data-label={t(EXPECTED)} className="numeric">
            {formatMoney(row.offer?.expected, language)}
          </td>
        </>
      ) : (
        <td data-label={t(WHY)}>{t(row.why)}</td>
      )}
    </tr>
  );
}
