import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useParams } from "react-router";
import { call, send } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Model, ModelDetail, Stability } from "@/shared/api/model";
import { formatDay, formatMoment } from "@/shared/format/dates";
import { formatCount, formatRate } from "@/shared/format/figures";
import { type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { wordFor } from "@/shared/i18n/words";
import { Asked, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Facts, Page, Panel } from "@/shared/ui/page";
import { DecisionPanel } from "./decision-panel";
import { InForce } from "./models-page";
import { StabilityChart } from "./stability-chart";
import {
  CARD_NOTES,
  characteristicName,
  KINDS,
  LEVELS,
  PUBLISHED_BY,
  PUBLISHED_WHY,
  ROLES,
  STATES,
} from "./words";
import "./models.css";

/** One model: what it is, what was decided, how it fares. */
export default function ModelPage() {
  const { id = "" } = useParams();
  const detail = useQuery({
    queryKey: ["models", id],
    queryFn: () => call<ModelDetail>(`/models/${id}`),
  });
  return (
    <Asked query={detail}>
      {(answer) => (
        <Page
          title={text(answer.model.version, answer.model.version)}
          lead={wordFor(KINDS, answer.model.kind)}
          back={{ to: "/models", label: text("全部模型", "All models") }}
          actions={answer.report && <ReportButton model={answer.model} />}
        >
          <div className="columns" style={{ marginBottom: 20 }}>
            <div className="stack">
              <ModelPanel model={answer.model} />
              <StabilityPanel detail={answer} />
              <GradesPanel detail={answer} />
            </div>
            <div className="stack">
              <DecisionPanel model={answer.model} />
              <HistoryPanel model={answer.model} />
            </div>
          </div>
          <CardPanel detail={answer} />
        </Page>
      )}
    </Asked>
  );
}

function ReportButton({ model }: { model: Model }) {
  const t = useText();
  const open = useDeed(async () => {
    const answer = await send(`/models/${model.id}/report`, { headers: { Accept: "text/html" } });
    const report = new Blob([await answer.blob()], { type: "text/html" });
    window.open(URL.createObjectURL(report), "_blank", "noopener");
  });
  return (
    <>
      {open.isError && <ProblemNotice failure={open.error} />}
      <Button type="primary" loading={open.isPending} onClick={() => open.mutate(undefined)}>
        {t(text("打开验证报告", "Open the validation report"))}
      </Button>
    </>
  );
}

function ModelPanel({ model }: { model: Model }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Panel
      title={text("模型", "Model")}
      aside={<StateTag state={model.state} label={wordFor(STATES, model.state)} />}
    >
      <Facts
        items={[
          { name: text("用作", "In force as"), value: <InForce model={model} />, wanted: true },
          {
            name: text("适用范围", "Segment"),
            value: model.segment === "ALL" ? t(text("全部企业", "All")) : model.segment,
          },
          { name: text("指标集", "Feature set"), value: model.featureSet },
          {
            name: text("训练人", "Trained by"),
            value: t(model.kind === "EXPERT" ? PUBLISHED_BY : model.trainedBy),
          },
          {
            name: text("登记时间", "Registered"),
            value: formatMoment(model.registeredAt, language),
          },
          {
            name: text("摘要", "Digest"),
            value: <code className="digest">{model.digest.slice(0, 16)}…</code>,
          },
        ]}
      />
    </Panel>
  );
}

function StabilityPanel({ detail }: { detail: ModelDetail }) {
  const t = useText();
  const [chosen, choose] = useState("");
  const months = [...new Set(detail.stability.map((it) => it.month))];
  const newest = detail.stability.filter((it) => it.month === months.at(-1));
  return (
    <Panel
      title={text("稳定性", "Stability")}
      note={text(
        `与开发样本相比；${detail.watch}起关注，${detail.alarm}起告警。依据：${detail.source}`,
        `Against the development sample; watched from ${detail.watch}, alarmed from ${detail.alarm}. Source: ${detail.source}`,
      )}
    >
      {newest.length === 0 ? (
        <Nothing says={text("还没有可比较的月份。", "There is no month to compare yet.")} />
      ) : (
        <>
          <StabilityChart
            readings={detail.stability.filter((it) => it.characteristic === chosen)}
            watch={detail.watch}
            alarm={detail.alarm}
          />
          <StabilityTable readings={newest} chosen={chosen} onChoose={choose} />
          <p className="quiet small">
            {t(text("点选一行，图中显示该变量。", "Choose a row to see it in the chart."))}
          </p>
        </>
      )}
    </Panel>
  );
}

function StabilityTable(props: {
  readings: Stability[];
  chosen: string;
  onChoose: (characteristic: string) => void;
}) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t(text("变量", "Characteristic"))}</th>
          <th scope="col" className="numeric">
            {t(text("企业数", "Enterprises"))}
          </th>
          <th scope="col" className="numeric">
            PSI / CSI
          </th>
          <th scope="col">{t(text("判断", "Meaning"))}</th>
        </tr>
      </thead>
      <tbody>
        {props.readings.map((it) => (
          <tr key={it.characteristic}>
            <td>
              <button
                type="button"
                className="as-link"
                aria-pressed={it.characteristic === props.chosen}
                onClick={() => props.onChoose(it.characteristic)}
              >
                {t(characteristicName(it))}
              </button>
            </td>
            <td className="numeric">{formatCount(it.enterprises, language)}</td>
            <td className="numeric">{it.index.toFixed(3)}</td>
            <td>
              <StateTag state={it.level} label={wordFor(LEVELS, it.level)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GradesPanel({ detail }: { detail: ModelDetail }) {
  const t = useText();
  const { language } = useLanguage();
  if (detail.grades.length === 0) {
    return null;
  }
  return (
    <Panel
      title={text("影子评分", "In the shadow")}
      note={text(
        "与当前评级并行计算，不改变任何档案；不足五家不显示均值。",
        "Reckoned beside the grades, changing no profile; means of fewer than five are left out.",
      )}
    >
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t(text("当前等级", "Present grade"))}</th>
            <th scope="col" className="numeric">
              {t(text("企业数", "Enterprises"))}
            </th>
            <th scope="col" className="numeric">
              {t(text("平均违约概率", "Mean probability of default"))}
            </th>
          </tr>
        </thead>
        <tbody>
          {detail.grades.map((it) => (
            <tr key={it.grade}>
              <td>{it.grade}</td>
              <td className="numeric">{formatCount(it.enterprises, language)}</td>
              <td className="numeric">
                {it.probability == null ? "—" : formatRate(String(it.probability), language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function HistoryPanel({ model }: { model: Model }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Panel title={text("经过", "History")}>
      <ol className="model-history">
        {model.history.map((it) => (
          <li key={it.ordinal}>
            <b>{t(wordFor(STATES, it.state))}</b>
            {it.role && ` · ${t(wordFor(ROLES, it.role))}`}
            {it.from && ` · ${formatDay(it.from, language)}`}
            <p>
              {t(model.kind === "EXPERT" && it.state === "REGISTERED" ? PUBLISHED_WHY : it.why)}
            </p>
            <p className="quiet small">
              {it.actor} · {formatMoment(it.at, language)}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function CardPanel({ detail }: { detail: ModelDetail }) {
  const t = useText();
  return (
    <Panel title={text("模型卡与文件", "Model card and files")}>
      {detail.card && <p className="model-card">{t(cardOf(detail.model, detail.card))}</p>}
      <p className="quiet small">{detail.files.join(" · ")}</p>
      {detail.document && (
        <details>
          <summary>{t(text("模型文件（含来源）", "Model document, with provenance"))}</summary>
          <pre className="model-document">{pretty(detail.document)}</pre>
        </details>
      )}
    </Panel>
  );
}

/** As it was handed in; what the platform publishes itself in the reader's language. */
function cardOf(model: Model, card: string): Text {
  const zh = model.kind === "EXPERT" ? CARD_NOTES[model.version] : undefined;
  return zh ? text(zh, card) : card;
}

function pretty(document: string): string {
  try {
    return JSON.stringify(JSON.parse(document), null, 2);
  } catch {
    return document;
  }
}
