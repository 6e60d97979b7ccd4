import type { Profile } from "@/shared/api/model";
import { formatDay, formatMoment } from "@/shared/format/dates";
import { text, useLanguage } from "@/shared/i18n/language";
import { Facts, Panel } from "@/shared/ui/page";

/** What the profile was made of, so that anyone can make it again. */
export function ProvenancePanel({ profile }: { profile: Profile }) {
  const { language } = useLanguage();
  const { provenance } = profile;
  return (
    <Panel
      title={text("出处", "Provenance")}
      note={text(
        "同样的输入必须得出逐字节相同的结果；摘要用来核对。",
        "The same inputs must give the same bytes; the digest is there to check.",
      )}
    >
      <Facts
        items={[
          { name: text("指标集", "Feature set"), value: provenance.featureSet },
          { name: text("评分卡", "Scorecard"), value: provenance.scorecard },
          {
            name: text("数据水位", "Evidence read up to"),
            value: formatMoment(provenance.watermark, language),
          },
          {
            name: text("政策日期", "Policy date"),
            value: formatDay(provenance.policyDate, language),
          },
        ]}
      />
      <p className="provenance-digest">
        <span className="quiet small">SHA-256</span>{" "}
        <code className="digest">{provenance.digest}</code>
      </p>
    </Panel>
  );
}
