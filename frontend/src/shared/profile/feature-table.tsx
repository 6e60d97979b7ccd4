import type { FeatureLine } from "@/shared/api/model";
import { NOTHING } from "@/shared/format/figures";
import { text, useText } from "@/shared/i18n/language";
import { FAMILIES, wordFor } from "@/shared/i18n/words";
import { Panel } from "@/shared/ui/page";

/** Everything the score looked at, by family of data. */
export function FeatureTable({ features }: { features: FeatureLine[] }) {
  const t = useText();
  const families = [...new Set(features.map((feature) => feature.family))];
  return (
    <Panel
      title={text("指标", "Figures")}
      note={text(
        "评分所依据的全部指标。“—” 表示没有数据，缺失与零分别对待。",
        "Everything the score looked at. “—” means no data; missing is not zero.",
      )}
    >
      <div className="families">
        {families.map((family) => (
          <section key={family} aria-label={t(wordFor(FAMILIES, family))}>
            <h3>{t(wordFor(FAMILIES, family))}</h3>
            <FamilyFigures features={features.filter((feature) => feature.family === family)} />
          </section>
        ))}
      </div>
    </Panel>
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
