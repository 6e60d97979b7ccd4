import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { useSearchParams } from "react-router";
import { call } from "@/shared/api/client";
import type { Lead, Listing } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";
import { LEAD_STATES, wordFor } from "@/shared/i18n/words";
import { Loading, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { Page } from "@/shared/ui/page";
import { LeadTable } from "./lead-table";
import "./lender-desk.css";

const ALL = "ALL";
const PAGE_SIZE = 25;

/** The leads addressed to this lender, those to answer first. */
export default function LeadsPage() {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const state = search.get("state") ?? "DELIVERED";
  const leads = useLeads(state);
  const rows = leads.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={text("融资线索", "Leads")}
      lead={text(
        "企业选定了您的产品，并同意您在有效期内查看其档案。请在时限内答复。",
        "Enterprises chose your product and let you see their profile for a time. Please answer within the promise.",
      )}
    >
      <div className="lead-filter">
        <Segmented
          aria-label={t(text("按状态筛选", "Filter by state"))}
          value={state}
          onChange={(chosen) => setSearch({ state: chosen })}
          options={[
            ...Object.keys(LEAD_STATES).map((value) => ({
              value,
              label: t(wordFor(LEAD_STATES, value)),
            })),
            { value: ALL, label: t(text("全部", "All")) },
          ]}
        />
      </div>
      {leads.isPending && <Loading />}
      {leads.isError && (
        <ProblemNotice failure={leads.error} onRetry={() => void leads.refetch()} />
      )}
      {leads.isSuccess && (
        <div className="panel">
          {rows.length === 0 ? <NoLeads state={state} /> : <LeadTable leads={rows} />}
          {leads.hasNextPage && (
            <div className="form-actions">
              <Button loading={leads.isFetchingNextPage} onClick={() => void leads.fetchNextPage()}>
                {t(text("再看一些", "Show more"))}
              </Button>
            </div>
          )}
        </div>
      )}
    </Page>
  );
}

function useLeads(state: string) {
  return useInfiniteQuery({
    queryKey: ["leads", "list", state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      call<Listing<Lead>>("/leads", {
        query: { state: state === ALL ? undefined : state, cursor: pageParam, limit: PAGE_SIZE },
      }),
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 60_000,
  });
}

function NoLeads({ state }: { state: string }) {
  return (
    <Nothing
      says={
        state === "DELIVERED"
          ? text("没有待答复的线索。", "No lead awaits your answer.")
          : text("没有处于这一状态的线索。", "No lead is in this state.")
      }
    />
  );
}
