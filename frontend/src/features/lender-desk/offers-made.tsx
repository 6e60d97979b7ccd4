import type { Offer } from "@/shared/api/model";
import { formatDay } from "@/shared/format/dates";
import { formatMoney, formatRate } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { OFFER_STATES, wordFor } from "@/shared/i18n/words";
import { StateTag } from "@/shared/ui/marks";
import { Facts, Panel } from "@/shared/ui/page";

/** What this lender offered on the lead. */
export function OffersMade({ offers }: { offers: Offer[] }) {
  const t = useText();
  const { language } = useLanguage();
  if (offers.length === 0) {
    return null;
  }
  return (
    <Panel title={text("我方要约", "Our offer")}>
      <ul className="lines">
        {offers.map((offer) => (
          <li key={offer.id}>
            <div style={{ marginBottom: 10 }}>
              <StateTag state={offer.state} label={wordFor(OFFER_STATES, offer.state)} />
            </div>
            <Facts
              items={[
                {
                  name: text("金额", "Amount"),
                  value: formatMoney(offer.amount, language),
                  wanted: true,
                },
                {
                  name: text("年利率", "Interest rate"),
                  value: formatRate(offer.annualRate, language),
                  wanted: true,
                },
                {
                  name: text("期限", "Tenor"),
                  value: `${offer.tenorMonths} ${t(text("个月", "months"))}`,
                },
                {
                  name: text("有效至", "Valid until"),
                  value: formatDay(offer.validUntil, language),
                },
              ]}
            />
            {offer.conditions && <p style={{ marginTop: 8 }}>{offer.conditions}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
