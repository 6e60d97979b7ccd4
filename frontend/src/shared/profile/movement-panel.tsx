import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { call } from "@/shared/api/client";
import type { Movement, SealedProfile } from "@/shared/api/model";
import { formatDay, formatMoment } from "@/shared/format/dates";
import { type Language, type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { Asked } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";

const NOT_COMPARED: Record<string, Text> = {
  OTHER_CARD: text(
    "两次由不同的评分卡评分，分数不能相减。",
    "Two different scorecards graded; their points do not compare.",
  ),
  NOT_GRADED: text(
    "其中一次没有评级，没有分数可比。",
    "One of the two was not graded, so there are no points to compare.",
  ),
  NOTHING_EARLIER: text(
    "还没有更早的档案可比。下次重新计算后，这里会说明分数因何变化。",
    "There is no earlier profile yet. After the next one, this says what moved the points.",
  ),
};

/** Which figures moved the points between two sealed profiles; `of` is the resource they lie under. */
export function MovementPanel({ of }: { of: string }) {
  const t = useText();
  const [from, setFrom] = useState<string | null>(null);
  const movement = useQuery({
    queryKey: ["profile", "movement", of, from],
    queryFn: () => call<Movement>(`${of}/movement${from ? `?from=${from}` : ""}`),
  });
  return (
    <Panel
      title={text("分数因何变化", "What moved the points")}
      note={text(
        "与以前的档案逐项相比；各项之和就是全部变化。",
        "Compared with an earlier profile; the parts add up to the whole.",
      )}
    >
      <Asked query={movement}>
        {(answer) => (
          <>
            <Earlier answer={answer} choose={setFrom} />
            {answer.kind === "MOVED" ? (
              <Steps answer={answer} />
            ) : (
              <p className="quiet">{t(NOT_COMPARED[answer.kind])}</p>
            )}
          </>
        )}
      </Asked>
    </Panel>
  );
}

function Earlier(props: { answer: Movement; choose: (id: string) => void }) {
  const t = useText();
  const { language } = useLanguage();
  const { before, after, others } = props.answer;
  const label = t(text("对照的档案", "Compared with"));
  const earlier = others.filter((one) => one.id !== after.id);
  if (!before || earlier.length === 0) {
    return null;
  }
  return (
    <Select
      aria-label={label}
      className="movement-choice"
      value={before.id}
      onChange={props.choose}
      options={earlier.map((one) => ({ value: one.id, label: nameOf(one, language) }))}
    />
  );
}

function nameOf(one: SealedProfile, language: Language): string {
  const grade = one.grade ? ` · ${one.grade} ${one.points}` : "";
  return `${formatDay(one.asOf, language)}${grade} · ${formatMoment(one.sealedAt, language)}`;
}

function Steps({ answer }: { answer: Movement }) {
  const t = useText();
  const points = answer.points ?? 0;
  return (
    <>
      <p>
        {points === 0
          ? t(text("总分没有变化。", "The total has not changed."))
          : t(
              text(
                `总分${points > 0 ? "增加" : "减少"} ${Math.abs(points)} 分。`,
                `The total ${points > 0 ? "rose" : "fell"} by ${Math.abs(points)} points.`,
              ),
            )}
      </p>
      <ol className="lines">
        {answer.steps.map((step) => (
          <li key={step.feature} className="outlook-change">
            <span>
              {t(step.title)}
              <span className="quiet small movement-values">
                {t(step.before)} → {t(step.after)}
              </span>
            </span>
            <span className={step.points > 0 ? "outlook-gain" : "movement-loss"}>
              {step.points > 0 ? `+${step.points}` : `−${-step.points}`} {t(text("分", "points"))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
