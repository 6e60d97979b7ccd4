import { Button } from "antd";
import { useState } from "react";
import { text, useText } from "@/shared/i18n/language";
import { Page } from "@/shared/ui/page";
import { LimitPanel } from "./limit-panel";
import { ReservationPanel } from "./reservation-panel";
import { ReserveDialog } from "./reserve-dialog";
import "./capacity.css";

/** What a guarantor may still guarantee, and what it holds for whom. */
export default function CapacityPage() {
  const t = useText();
  const [reserving, setReserving] = useState(false);
  const reserve = () => setReserving(true);
  return (
    <Page
      title={text("担保额度", "Capacity")}
      lead={text(
        "还能担保多少、已为谁占用多少。占用到期未确认的自动退回；担保生效后确认，还款后释放。",
        "What may still be guaranteed, and what is held for whom. What is not confirmed in time comes back by itself; confirm when a guarantee begins, release as its loan is repaid.",
      )}
      actions={
        <Button type="primary" onClick={reserve}>
          {t(text("占用额度", "Reserve"))}
        </Button>
      }
    >
      <div className="stack">
        <LimitPanel />
        <ReservationPanel onReserve={reserve} />
      </div>
      <ReserveDialog open={reserving} onClose={() => setReserving(false)} />
    </Page>
  );
}
