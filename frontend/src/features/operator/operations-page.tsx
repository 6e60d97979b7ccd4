import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { call } from "@/shared/api/client";
import type { Overview } from "@/shared/api/model";
import { formatCount, NOTHING } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { wordFor } from "@/shared/i18n/words";
import { Asked } from "@/shared/ui/asked";
import { Page } from "@/shared/ui/page";
import "./operator.css";

const COUNTS = {
  enterprises: text("企业", "Enterprises"),
  invoices: text("发票", "Invoices"),
  profiles: text("信用档案", "Credit profiles"),
  applications: text("融资申请", "Applications"),
  leads: text("融资线索", "Leads"),
  offers: text("要约", "Offers"),
  loadsRunning: text("进行中的入库", "Loads running"),
  parkedEvents: text("搁置的事件", "Parked events"),
};

/** How much there is of everything. */
export default function OperationsPage() {
  const overview = useQuery({
    queryKey: ["overview"],
    queryFn: () => call<Overview>("/overview"),
    refetchInterval: 30_000,
  });
  return (
    <Page
      title={text("平台概览", "Platform overview")}
      lead={text(
        "只有总数，不含任何一家企业的明细。",
        "Totals only; nothing about a single enterprise.",
      )}
    >
      <Asked query={overview}>{(answer) => <Counts overview={answer} />}</Asked>
    </Page>
  );
}

function Counts({ overview }: { overview: Overview }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <>
      <dl className="counts">
        {Object.entries(overview).map(([name, count]) => (
          <div className="panel" key={name}>
            <dt>{t(wordFor(COUNTS, name))}</dt>
            <dd>{count === null ? NOTHING : formatCount(count, language)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to="/loads">{t(text("查看数据入库", "See the loads"))}</Link>
      </p>
    </>
  );
}
