import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useState } from "react";
import { useParams } from "react-router";
import { call } from "@/shared/api/client";
import { download } from "@/shared/api/download";
import type { Load } from "@/shared/api/model";
import { formatMoment } from "@/shared/format/dates";
import { formatCount } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { DELIVERY_KINDS, LOAD_STATES, wordFor } from "@/shared/i18n/words";
import { Asked, ProblemNotice } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Facts, Page, Panel } from "@/shared/ui/page";
import { isUnderWay, LoadProgress } from "./load-progress";

/** One delivery: progress, counts, and the report of the rows that were refused. */
export default function LoadPage() {
  const { id = "" } = useParams();
  const load = useQuery({
    queryKey: ["loads", id],
    queryFn: () => call<Load>(`/loads/${id}`),
    refetchInterval: (query) => (query.state.data && isUnderWay(query.state.data) ? 1_000 : false),
  });
  return (
    <Page
      title={load.data ? wordFor(DELIVERY_KINDS, load.data.kind) : text("入库", "Load")}
      back={{ to: "/loads", label: text("数据入库", "Loads") }}
    >
      <Asked query={load}>{(answer) => <Details load={answer} />}</Asked>
    </Page>
  );
}

function Details({ load }: { load: Load }) {
  const { language } = useLanguage();
  const count = (number: number) => formatCount(number, language);
  return (
    <Panel
      title={text("进度", "Progress")}
      aside={<StateTag state={load.state} label={wordFor(LOAD_STATES, load.state)} />}
    >
      <LoadProgress load={load} />
      {load.failure && (
        <Alert type="error" showIcon style={{ margin: "12px 0" }} title={load.failure} />
      )}
      <div style={{ marginTop: 20 }}>
        <Facts
          items={[
            { name: text("读取行数", "Rows read"), value: count(load.rowsRead), wanted: true },
            { name: text("入库", "Stored"), value: count(load.rowsStored), wanted: true },
            {
              name: text("重复（不重计）", "Repeated (counted once)"),
              value: count(load.rowsRepeated),
            },
            { name: text("更正", "Corrected"), value: count(load.rowsCorrected) },
            { name: text("拒收", "Rejected"), value: count(load.rowsRejected) },
            { name: text("提供方", "Provider"), value: load.provider },
            { name: text("开始", "Started"), value: formatMoment(load.startedAt, language) },
            { name: text("结束", "Finished"), value: formatMoment(load.finishedAt, language) },
          ]}
        />
      </div>
      {load.rowsRejected > 0 && <ErrorReport load={load} />}
    </Panel>
  );
}

function ErrorReport({ load }: { load: Load }) {
  const t = useText();
  const [failure, setFailure] = useState<unknown>(null);

  async function fetchReport() {
    setFailure(null);
    try {
      await download(`/loads/${load.id}/errors`, "text/csv", `errors-${load.id}.csv`);
    } catch (problem) {
      setFailure(problem);
    }
  }

  return (
    <div style={{ marginTop: 20 }}>
      {failure !== null && <ProblemNotice failure={failure} />}
      <Button onClick={() => void fetchReport()}>
        {t(text("下载逐行错误报告（CSV）", "Download the per-row error report (CSV)"))}
      </Button>
    </div>
  );
}
