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
  const nearestFirst = unmet
    .map((entry) => ({ product: entry.product, criteria: byCriterion(entry.shortfalls) }))
    .sort((one, other) => one.criteria.length - other.criteria.length);
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
              {entry.criteria.map((shortfalls) => (
                <CriterionLine key={shortfalls[0].criterion.zh} shortfalls={shortfalls} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type Together = [Shortfall, ...Shortfall[]];

/** Shortfalls of one criterion belong together: it may ask for some of them only. */
function byCriterion(shortfalls: Shortfall[]): Together[] {
  const found = new Map<string, Together>();
  for (const shortfall of shortfalls) {
    const together = found.get(shortfall.criterion.zh);
    if (together) {
      together.push(shortfall);
    } else {
      found.set(shortfall.criterion.zh, [shortfall]);
    }
  }
  return [...found.values()];
}

/** A single shortfall says what is needed; of several, the criterion says how many are. */
function CriterionLine({ shortfalls }: { shortfalls: Together }) {
  const t = useText();
  const [first] = shortfalls;
  if (shortfalls.length === 1) {
    return <ShortfallLine shortfall={first} />;
  }
  return (
    <li>
      <div>
        {t(first.criterion)}
        <ul aria-label={t(text("目前情况", "How it stands"))}>
          {shortfalls.map((shortfall) => (
            <ShortfallLine key={t(shortfall.text)} shortfall={shortfall} />
          ))}
        </ul>
      </div>
    </li>
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
