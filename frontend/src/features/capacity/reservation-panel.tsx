import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { text, useText } from "@/shared/i18n/language";
import { Loading, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";
import { reservationsQuery } from "./queries";
import { ReservationTable } from "./reservation-table";
import { RESERVATION_STATES } from "./words";

const ALL = "ALL";

/** What the guarantor holds, by where it stands. */
export function ReservationPanel(props: { onReserve: () => void }) {
  const t = useText();
  const [state, setState] = useState("RESERVED");
  const found = useInfiniteQuery(reservationsQuery(state === ALL ? undefined : state));
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel
      title={text("占用", "Reservations")}
      aside={
        <Segmented
          aria-label={t(text("占用的状态", "Where they stand"))}
          value={state}
          onChange={setState}
          options={[
            ...["RESERVED", "CONFIRMED"].map((value) => ({
              value,
              label: t(RESERVATION_STATES[value]),
            })),
            { value: ALL, label: t(text("全部", "All")) },
          ]}
        />
      }
    >
      {found.isPending && <Loading />}
      {found.isError && (
        <ProblemNotice failure={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.isSuccess && rows.length === 0 && (
        <NoReservations state={state} onReserve={props.onReserve} />
      )}
      {rows.length > 0 && <ReservationTable rows={rows} />}
      {found.hasNextPage && (
        <div className="form-actions">
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t(text("再看一些", "Show more"))}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function NoReservations(props: { state: string; onReserve: () => void }) {
  const t = useText();
  if (props.state === "CONFIRMED") {
    return <Nothing says={text("没有已确认的占用。", "Nothing is confirmed.")} />;
  }
  return (
    <Nothing
      says={text(
        "没有待确认的占用。为客户预留额度，担保生效前一直有效，到期自动退回。",
        "Nothing waits to be confirmed. Capacity reserved for a customer is kept until its guarantee begins, and comes back by itself when its time is over.",
      )}
    >
      <Button type="link" onClick={props.onReserve}>
        {t(text("占用额度", "Reserve"))}
      </Button>
    </Nothing>
  );
}
