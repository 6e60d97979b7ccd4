import { Button } from "antd";
import type { CountShown, Simulation, Subject } from "@/shared/api/model";
import { formatCount } from "@/shared/format/figures";
import { type Language, type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { Facts, Panel } from "@/shared/ui/page";
import { ThresholdCurve } from "./threshold-curve";

/** A count as it may be shown: about so many, or fewer than so many. */
export function shownCount(count: CountShown, language: Language): string {
  const about = formatCount(count.about, language);
  if (count.few) {
    return language === "zh" ? `少于 ${about}` : `fewer than ${about}`;
  }
  return language === "zh" ? `约 ${about}` : `about ${about}`;
}

const KINDS: Record<string, Text> = {
  risk_grade: text("信用等级", "Grade"),
  size_class: text("企业规模", "Size"),
  division: text("地区", "Region"),
};

const KIND_ORDER = ["risk_grade", "size_class", "division"];

/** Everything that a simulation tells. */
export function SimulationResult(props: {
  simulation: Simulation;
  subjects: Subject[];
  moving?: number | null;
  onMove?: (place: number) => void;
  onThreshold?: (place: number, threshold: string) => void;
}) {
  const t = useText();
  const { language } = useLanguage();
  const { simulation } = props;
  const kinds = KIND_ORDER.flatMap((code) => simulation.kinds.filter((it) => it.code === code));
  return (
    <>
      <Panel
        title={text("可覆盖的企业", "Who fits")}
        note={text(
          "只统计授权有效的企业。数字取整到十并加入固定噪声，同一问题总得到同一答案，不会透露任何一家企业。",
          "Only enterprises with a live consent are counted. Counts are rounded to ten and carry a fixed noise: the same question always has the same answer, and none tells of one enterprise.",
        )}
      >
        <Facts
          items={[
            {
              name: text("符合草案", "Fit the draft"),
              value: shownCount(simulation.fit, language),
              wanted: true,
            },
            {
              name: text("可计数企业", "May be counted"),
              value: shownCount(simulation.counted, language),
            },
            {
              name: text("误差范围", "Margin"),
              value: `± ${formatCount(simulation.margin, language)}`,
            },
          ]}
        />
        <div className="kinds">
          {kinds.map((kind) => (
            <section key={kind.code} aria-label={t(KINDS[kind.code])}>
              <h3>{t(KINDS[kind.code])}</h3>
              <Bars
                rows={kind.words.map((it) => ({ name: t(it.name), count: it.fit }))}
                few={simulation.margin}
              />
            </section>
          ))}
        </div>
      </Panel>
      <Costs {...props} />
    </>
  );
}

/** Counts beside each other; those too few to tell are put together at the end. */
function Bars(props: { rows: { name: string; count: CountShown }[]; few: number }) {
  const t = useText();
  const { language } = useLanguage();
  const told = props.rows.filter((it) => !it.count.few);
  const untold = props.rows.filter((it) => it.count.few);
  const most = Math.max(1, ...told.map((it) => it.count.about));
  return (
    <ul className="tally">
      {told.map((row) => (
        <li key={row.name}>
          <span className="tally-name">{row.name}</span>
          <span className="tally-track" aria-hidden="true">
            <span className="tally-fill" style={{ width: `${(100 * row.count.about) / most}%` }} />
          </span>
          <span className="tally-count">{shownCount(row.count, language)}</span>
        </li>
      ))}
      {untold.length > 0 && (
        <li className="quiet small">
          {untold.map((it) => it.name).join("、")}
          {t(text("：数量过少，不显示", ": too few to be shown"))}
        </li>
      )}
      {props.rows.length === 0 && (
        <li className="quiet small">{t(text("没有企业", "No enterprises"))}</li>
      )}
    </ul>
  );
}

function Costs(props: {
  simulation: Simulation;
  subjects: Subject[];
  moving?: number | null;
  onMove?: (place: number) => void;
  onThreshold?: (place: number, threshold: string) => void;
}) {
  const t = useText();
  const { language } = useLanguage();
  const { simulation, moving } = props;
  if (simulation.costs.length === 0) {
    return null;
  }
  return (
    <Panel
      title={text("每项条件的代价", "What each criterion costs")}
      note={text(
        "“放弃后”是其他条件不变、只去掉这一项时符合的企业数。",
        "“Without it” is how many would fit if this criterion alone were given up.",
      )}
    >
      <ol className="costs">
        {simulation.costs.map((cost, place) => (
          <li key={t(cost.text)}>
            <div className="cost-head">
              <strong>{t(cost.text)}</strong>
              {"feature" in cost.criterion && props.onMove && (
                <Button
                  size="small"
                  aria-expanded={moving === place}
                  onClick={() => props.onMove?.(place)}
                >
                  {t(text("移动门槛", "Move the threshold"))}
                </Button>
              )}
            </div>
            <dl className="cost-counts">
              <div>
                <dt>{t(text("单看此项", "Meet it"))}</dt>
                <dd>{shownCount(cost.alone, language)}</dd>
              </div>
              <div>
                <dt>{t(text("放弃后", "Without it"))}</dt>
                <dd>{shownCount(cost.without, language)}</dd>
              </div>
            </dl>
            {moving === place &&
              simulation.curves.map((curve) => (
                <ThresholdCurve
                  key={curve.feature + curve.atLeast}
                  curve={curve}
                  unit={props.subjects.find((it) => it.name === curve.feature)?.unit ?? ""}
                  present={String(cost.criterion[curve.atLeast ? "atLeast" : "atMost"])}
                  onChoose={(threshold) => props.onThreshold?.(place, threshold)}
                />
              ))}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
