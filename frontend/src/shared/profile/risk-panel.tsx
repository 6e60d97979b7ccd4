import type { Risk } from "@/shared/api/model";
import { formatShare } from "@/shared/format/figures";
import { type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { Facts } from "@/shared/ui/page";

const LEVELS: Record<string, Text> = {
  HIGH: text("高", "high"),
  MEDIUM: text("中", "medium"),
  LOW: text("低", "low"),
};

/** The probability of default where a champion leads, and how far to trust it. */
export function RiskPanel({ risk }: { risk: Risk }) {
  const t = useText();
  const { language } = useLanguage();
  const share = (value: number) =>
    new Intl.NumberFormat(language, {
      style: "percent",
      maximumFractionDigits: 1,
    }).format(value);
  return (
    <section className="risk" aria-label={t(text("违约概率", "Probability of default"))}>
      <Facts
        items={[
          {
            name: text("违约概率", "Probability of default"),
            value: (
              <>
                {share(risk.probability)}
                <span className="limit-binding">
                  {t(
                    text(`未来${risk.horizonMonths}个月内`, `within ${risk.horizonMonths} months`),
                  )}
                </span>
              </>
            ),
            wanted: true,
          },
          {
            name: text("主标尺等级", "Grade of the master scale"),
            value: (
              <>
                {risk.band}
                <span className="limit-binding">
                  {share(risk.from)}–{share(risk.below)}
                  {t(text("，风险", ", "))}
                  {t(risk.text)}
                </span>
              </>
            ),
            wanted: true,
          },
          {
            name: text("结论可信度", "How sure this is"),
            value: t(LEVELS[risk.confidenceLevel] ?? LEVELS.LOW),
            wanted: true,
          },
        ]}
      />
      <p className="quiet small">
        {t(
          text(
            `等级由按实际违约结果校准的评分卡得出。可信度由三项相乘：数据覆盖 ${formatShare(`${risk.coverage}`, language)}、时效 ${formatShare(`${risk.recency}`, language)}、`,
            `The grade comes from a scorecard calibrated on outcomes. Three things multiply to how sure it is: coverage ${formatShare(`${risk.coverage}`, language)}, freshness ${formatShare(`${risk.recency}`, language)}, `,
          ),
        )}
        {typeof risk.second === "number"
          ? t(
              text(
                `两个模型的一致程度 ${formatShare(`${risk.agreement}`, language)}（另一模型：${share(risk.second)}）。`,
                `agreement of two models ${formatShare(`${risk.agreement}`, language)} (the other says ${share(risk.second)}).`,
              ),
            )
          : t(text("目前没有第二个模型可对照。", "and there is no second model to compare."))}
      </p>
    </section>
  );
}
