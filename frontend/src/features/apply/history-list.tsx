import { Timeline } from "antd";
import type { HistoryLine } from "@/shared/api/model";
import { formatMoment } from "@/shared/format/dates";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { Panel } from "@/shared/ui/page";

/** What happened to the application, in order. */
export function HistoryList({ history }: { history: HistoryLine[] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Panel title={text("经过", "History")}>
      <Timeline
        items={history.map((line) => ({
          content: (
            <>
              <div>{t(line.text)}</div>
              <div className="quiet small figure">{formatMoment(line.at, language)}</div>
            </>
          ),
        }))}
      />
    </Panel>
  );
}
