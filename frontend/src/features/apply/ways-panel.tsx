import { useQuery } from "@tanstack/react-query";
import { Tag } from "antd";
import { call } from "@/shared/api/client";
import type { Way } from "@/shared/api/model";
import { formatMoney, formatRate } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { Asked, Nothing } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";

/** What would open a proposal, or a better one: the cheapest ways, with what each takes. */
export function WaysPanel({ application }: { application: string }) {
  const ways = useQuery({
    queryKey: ["applications", application, "ways"],
    queryFn: () => call<{ items: Way[] }>(`/applications/${application}/ways`),
  });
  return (
    <Asked query={ways}>
      {(answer) => (
        <Panel
          title={text("接下来可以怎么做", "What next")}
          note={text(
            "花力气最少、能打开更好方案的办法。时间是最快的估计；只列企业自己能改变的事。",
            "The ways to a better proposal that take the least effort. Times are the best case; only what is in your own power is listed.",
          )}
        >
          {answer.items.length === 0 ? (
            <Nothing
              says={text(
                "一年之内，没有企业自己能做到的改变可以打开更好的方案。",
                "Within a year, nothing in your own power would open a better proposal.",
              )}
            />
          ) : (
            <ol className="ways">
              {answer.items.map((way) => (
                <WayItem key={way.opens.id} way={way} />
              ))}
            </ol>
          )}
        </Panel>
      )}
    </Asked>
  );
}

function WayItem({ way }: { way: Way }) {
  const t = useText();
  const { language } = useLanguage();
  const { opens } = way;
  return (
    <li aria-label={t(opens.product.name)}>
      <div className="row row-apart">
        <strong>{t(opens.product.name)}</strong>
        <span className="row">
          {way.conditional && (
            <Tag color="gold">{t(text("取决于数据", "Hangs on the evidence"))}</Tag>
          )}
          <Tag>{when(way.months, language)}</Tag>
        </span>
      </div>
      <p className="way-opens">
        {t(text("可得", "Opens"))} {formatMoney(opens.amount, language)} ·{" "}
        {t(text("综合年化成本", "all-in annual cost"))}{" "}
        {formatRate(opens.allInAnnualCost, language)} · {opens.product.lender.name}
      </p>
      <ul className="shortfalls" aria-label={t(text("要做的事", "Steps"))}>
        {way.steps.map((step) => (
          <li key={step.feature}>{t(step.text)}</li>
        ))}
      </ul>
      <p className="quiet small">
        {t(text("补上的差距：", "Closes: "))}
        {way.closes.map((it) => t(it.criterion)).join(language === "zh" ? "；" : "; ")}
      </p>
    </li>
  );
}

function when(months: number, language: "zh" | "en"): string {
  if (months === 0) {
    return language === "zh" ? "马上" : "at once";
  }
  return language === "zh" ? `约 ${months} 个月` : `about ${months} months`;
}
