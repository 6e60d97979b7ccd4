import type { Freshness } from "@/shared/api/model";
import { formatDay } from "@/shared/format/dates";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { FAMILIES, wordFor } from "@/shared/i18n/words";
import { Panel } from "@/shared/ui/page";

/** How old each part of the data is; stale is said in words. */
export function FreshnessPanel({ freshness }: { freshness: Freshness[] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Panel
      title={text("数据新鲜度", "How fresh the data are")}
      note={text("数据越旧，可信度越低。", "Confidence falls with age.")}
    >
      <ul className="lines freshness">
        {freshness.map((line) => (
          <li key={line.family}>
            <div className="row row-apart">
              <span>{t(wordFor(FAMILIES, line.family))}</span>
              <span className={toneOf(line)}>{t(stateOf(line))}</span>
            </div>
            {line.newest && (
              <p className="quiet small">
                {formatDay(line.newest, language)}
                {typeof line.ageDays === "number" && ` · ${t(ageOf(line.ageDays))}`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ageOf(days: number) {
  return days === 0 ? text("当日", "that day") : text(`${days} 天前`, `${days} days ago`);
}

function toneOf(line: Freshness) {
  if (!line.newest && line.family === "JUDICIAL") {
    return "quiet";
  }
  return line.newest && !line.stale ? "fresh" : "stale";
}

function stateOf(line: Freshness) {
  if (!line.newest) {
    // Courts and authorities tell of what happened: where nothing did, nothing is missing.
    return line.family === "JUDICIAL" ? text("无记录", "No record") : text("无数据", "No data");
  }
  return line.stale ? text("已陈旧", "Stale") : text("最新", "Fresh");
}
