import { Button } from "antd";
import { useState } from "react";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Reservation } from "@/shared/api/model";
import { formatMoment } from "@/shared/format/dates";
import { formatMoney, NOTHING } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { wordFor } from "@/shared/i18n/words";
import { ProblemNotice } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { ReleaseDialog } from "./release-dialog";
import { timeLeft } from "./time-left";
import { RESERVATION_PROBLEMS, RESERVATION_STATES } from "./words";

const CUSTOMER = text("客户", "Customer");
const PROGRAMME = text("合作方案", "Programme");
const AMOUNT = text("占用金额", "Amount");
const STATE = text("状态", "State");
const WHAT_NOW = text("办理", "What to do");

export function ReservationTable({ rows }: { rows: Reservation[] }) {
  const t = useText();
  const [releasing, setReleasing] = useState<Reservation | null>(null);
  return (
    <>
      <table className="table cards reservations">
        <thead>
          <tr>
            {[CUSTOMER, PROGRAMME, AMOUNT, STATE, WHAT_NOW].map((head) => (
              <th key={head.en} scope="col" className={head === AMOUNT ? "numeric" : undefined}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ReservationRow key={row.id} row={row} onRelease={() => setReleasing(row)} />
          ))}
        </tbody>
      </table>
      {releasing && <ReleaseDialog reservation={releasing} onClose={() => setReleasing(null)} />}
    </>
  );
}

function ReservationRow({ row, onRelease }: { row: Reservation; onRelease: () => void }) {
  const t = useText();
  const { language } = useLanguage();
  const partly = row.remaining.amount !== row.amount.amount && row.state === "CONFIRMED";
  return (
    <tr>
      <td className="heading">
        <strong>{row.customer?.name ?? NOTHING}</strong>
        <div className="quiet small">{row.customer?.uscc}</div>
      </td>
      <td data-label={t(PROGRAMME)}>{t(row.programme.name)}</td>
      <td data-label={t(AMOUNT)} className="numeric">
        <div>
          {formatMoney(partly ? row.remaining : row.amount, language)}
          {partly && (
            <div className="quiet small">
              {t(text("原占用", "of"))} {formatMoney(row.amount, language)}
            </div>
          )}
        </div>
      </td>
      <td data-label={t(STATE)}>
        <div>
          <StateTag state={row.state} label={wordFor(RESERVATION_STATES, row.state)} />
          {row.expiresAt && (
            <div className="quiet small" title={formatMoment(row.expiresAt, language)}>
              {t(timeLeft(row.expiresAt, Date.now()))}
            </div>
          )}
        </div>
      </td>
      <td data-label={t(WHAT_NOW)}>
        <Actions row={row} onRelease={onRelease} />
      </td>
    </tr>
  );
}

function Actions({ row, onRelease }: { row: Reservation; onRelease: () => void }) {
  const t = useText();
  const confirm = useDeed(
    (version: number) =>
      call<Reservation>(`/guarantee-capacity/reservations/${row.id}/confirmation`, {
        method: "POST",
        headers: { "If-Match": `"${version}"` },
      }),
    { refreshes: ["reservations", "capacity"] },
  );
  if (row.caseId) {
    return <span className="quiet small">{t(text("随担保业务办理", "Goes with its case"))}</span>;
  }
  if (row.state !== "RESERVED" && row.state !== "CONFIRMED") {
    return <span className="quiet">{NOTHING}</span>;
  }
  return (
    <div>
      {confirm.isError && <ProblemNotice failure={confirm.error} problems={RESERVATION_PROBLEMS} />}
      <div className="reservation-actions">
        {row.state === "RESERVED" && (
          <Button
            size="small"
            type="primary"
            loading={confirm.isPending}
            onClick={() => confirm.mutate(row.version)}
          >
            {t(text("确认", "Confirm"))}
          </Button>
        )}
        <Button size="small" onClick={onRelease}>
          {t(text("释放", "Release"))}
        </Button>
      </div>
    </div>
  );
}
