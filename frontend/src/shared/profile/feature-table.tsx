import { Input } from "antd";
import { useState } from "react";
import type { FeatureLine } from "@/shared/api/model";
import { NOTHING } from "@/shared/format/figures";
import { text, useText } from "@/shared/i18n/language";
import { FAMILIES, wordFor } from "@/shared/i18n/words";
import { Panel } from "@/shared/ui/page";

/** Everything the score looked at, by family of data: folded away, and found by a word. */
export function FeatureTable({ features }: { features: FeatureLine[] }) {
  const t = useText();
  const [sought, setSought] = useState("");
  const found = features.filter((feature) => speaksOf(feature, sought));
  const families = [...new Set(found.map((feature) => feature.family))];
  const search = t(text("查找指标", "Find a figure"));
  return (
    <Panel
      title={text("指标", "Figures")}
      note={text(
        "评分所依据的全部指标，按数据类别折叠。“—” 表示没有数据，缺失与零分别对待。",
        "Everything the score looked at, folded by kind of data. “—” means no data; missing is not zero.",
      )}
    >
      <Input
        type="search"
        allowClear
        aria-label={search}
        placeholder={search}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
        className="figure-search"
      />
      <p className="quiet small" role="status">
        {sought.trim() !== "" &&
          t(
            text(
              `找到 ${found.length} 项，共 ${features.length} 项`,
              `${found.length} of ${features.length} figures`,
            ),
          )}
      </p>
      {families.map((family) => (
        <Family
          key={`${family} ${sought.trim() === ""}`}
          family={family}
          features={found.filter((feature) => feature.family === family)}
          open={sought.trim() !== ""}
        />
      ))}
    </Panel>
  );
}

/** One family: a line that says how much is known, and below it the figures. */
function Family(props: { family: string; features: FeatureLine[]; open: boolean }) {
  const t = useText();
  const known = props.features.filter(isKnown).length;
  return (
    <details className="family" open={props.open}>
      <summary>
        <span className="family-name">{t(wordFor(FAMILIES, props.family))}</span>
        <span className="quiet small">
          {t(
            text(
              `${props.features.length} 项，已知 ${known} 项`,
              `${known} of ${props.features.length} known`,
            ),
          )}
        </span>
      </summary>
      <FamilyFigures features={props.features} />
    </details>
  );
}

function FamilyFigures({ features }: { features: FeatureLine[] }) {
  const t = useText();
  return (
    <dl className="figures">
      {features.map((feature) => (
        <div key={feature.name}>
          <dt>
            {t(feature.title)}
            {feature.why && <span className="quiet small">{t(feature.why)}</span>}
          </dt>
          <dd className="figure">{isKnown(feature) ? t(feature.text) : NOTHING}</dd>
        </div>
      ))}
    </dl>
  );
}

function isKnown(feature: FeatureLine): boolean {
  return feature.value !== null && feature.value !== undefined;
}

/** Whether a figure is about what is sought, in either language or by its name. */
function speaksOf(feature: FeatureLine, sought: string): boolean {
  const word = sought.trim().toLowerCase();
  return [feature.title.zh, feature.title.en, feature.name].some((it) =>
    it.toLowerCase().includes(word),
  );
}
