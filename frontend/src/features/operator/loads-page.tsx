import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Link, useNavigate } from "react-router";
import { call } from "@/shared/api/client";
import type { Listing, Load } from "@/shared/api/model";
import { formatMoment } from "@/shared/format/dates";
import { formatCount } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { DELIVERY_KINDS, LOAD_STATES, wordFor } from "@/shared/i18n/words";
import { Asked, Nothing } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Page } from "@/shared/ui/page";
import { isUnderWay } from "./load-progress";

const KIND = text("内容", "Kind");
const PROVIDER = text("提供方", "Provider");
const STARTED = text("开始时间", "Started");
const STORED = text("入库", "Stored");
const REJECTED = text("拒收", "Rejected");
const STATE = text("状态", "State");

/** Every delivery and how far it got. */
export default function LoadsPage() {
  const t = useText();
  const navigate = useNavigate();
  const loads = useQuery({
    queryKey: ["loads"],
    queryFn: () => call<Listing<Load>>("/loads"),
    refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? 1_500 : 30_000),
  });
  return (
    <Page
      title={text("数据入库", "Loads")}
      lead={text(
        "每一批送达都有进度、计数与逐行错误报告；合格的行不受不合格的行影响。",
        "Each delivery has progress, counts and a per-row error report; good rows stay.",
      )}
      actions={
        <Button type="primary" onClick={() => navigate("/loads/new")}>
          {t(text("上传一批数据", "Upload a delivery"))}
        </Button>
      }
    >
      <Asked query={loads}>
        {(answer) => (
          <div className="panel">
            {answer.items.length === 0 ? (
              <Nothing says={text("还没有任何送达。", "Nothing has been delivered yet.")} />
            ) : (
              <LoadTable loads={answer.items} />
            )}
          </div>
        )}
      </Asked>
    </Page>
  );
}

function LoadTable({ loads }: { loads: Load[] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <table className="table cards">
      <thead>
        <tr>
          {[KIND, PROVIDER, STARTED, STORED, REJECTED, STATE].map((head) => (
            <th
              key={head.en}
              scope="col"
              className={head === STORED || head === REJECTED ? "numeric" : undefined}
            >
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {loads.map((load) => (
          <tr key={load.id} className="linked">
            <td className="heading">
              <Link to={`/loads/${load.id}`}>{t(wordFor(DELIVERY_KINDS, load.kind))}</Link>
            </td>
            <td data-label={t(PROVIDER)}>{load.provider}</td>
            <td data-label={t(STARTED)} className="figure">
              {formatMoment(load.startedAt, language)}
            </td>
            <td data-label={t(STORED)} className="numeric">
              {formatCount(load.rowsStored, language)}
            </td>
            <td data-label={t(REJECTED)} className="numeric">
              {formatCount(load.rowsRejected, language)}
            </td>
            <td data-label={t(STATE)}>
              <StateTag state={load.state} label={wordFor(LOAD_STATES, load.state)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
