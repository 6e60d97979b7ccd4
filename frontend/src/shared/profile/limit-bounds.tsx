import type { Limit } from "@/shared/api/model";
import { formatMoney } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { LIMIT_CONSTRAINTS, wordFor } from "@/shared/i18n/words";

/** Every bound that the limit was weighed by, the binding one first. */
export function LimitBounds({ limit }: { limit: Limit }) {
  const t = useText();
  const { language } = useLanguage();
  if (limit.bounds.length === 0) {
    return null;
  }
  return (
    <section className="limit-bounds" aria-label={t(text("额度依据", "How the limit was found"))}>
      <h3>{t(text("额度依据", "How the limit was found"))}</h3>
      <p className="quiet small">
        {t(text("取各项中最小的一项。", "The smallest of these holds."))}
      </p>
      <dl className="figures">
        {limit.bounds.map((bound) => (
          <div key={bound.constraint}>
            <dt>{t(wordFor(LIMIT_CONSTRAINTS, bound.constraint))}</dt>
            <dd>{formatMoney(bound.amount, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
