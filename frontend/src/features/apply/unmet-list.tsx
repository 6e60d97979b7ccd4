import type { Shortfall, UnmetProduct } from "@/shared/api/model";
import { formatDistance } from "@/shared/format/distance";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { Nothing } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";

/** Products that do not fit, each with everything that is missing and how far off it is. */
export function UnmetList({ unmet }: { unmet: UnmetProduct[] }) {
  const t = useText();
  if (unmet.length === 0) {
    return (
      <div className="panel">
        <Nothing says={text("所有产品都符合。", "Every product fits.")} />
      </div>
    );
  }
  const nearestFirst = [...unmet].sort(
    (one, other) => one.shortfalls.length - other.shortfalls.length,
  );
  return (
    <Panel
      title={text("暂不符合的产品", "Products that do not fit yet")}
      note={text(
        "逐条列出全部差距，差得最少的在前。",
        "Every shortfall is listed; the products with the fewest come first.",
      )}
    >
      <ul className="lines">
        {nearestFirst.map((entry) => (
          <li key={entry.product.id} aria-label={t(entry.product.name)}>
            <div className="row row-apart">
              <strong>{t(entry.product.name)}</strong>
              <span className="quiet small">{entry.product.lender.name}</span>
            </div>
            <ul className="shortfalls">
              {entry.shortfalls.map((shortfall) => (
                <ShortfallLine key={t(shortfall.text)} shortfall={shortfall} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ShortfallLine({ shortfall }: { shortfall: Shortfall }) {
  const t = useText();
  const { language } = useLanguage();
  const distance = formatDistance(shortfall, language);
  return (
    <li>
      <span>{t(shortfall.text)}</span>
      {distance && (
        <span className="distance figure">
          {t(text("差", "short by"))} {distance}
        </span>
      )}
    </li>
  );
}
