import type { Stability } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";
import { characteristicName } from "./words";

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 44;
const BOTTOM = 28;
const TOP = 20;

/** Beyond it bars are cut: the thresholds stay apart, and the figure stands above the bar. */
const HIGHEST = 0.6;

/** The index of the score by month, between the two thresholds. */
export function StabilityChart(props: { readings: Stability[]; watch: number; alarm: number }) {
  const t = useText();
  const months = props.readings;
  const highest = Math.min(HIGHEST, Math.max(0.3, ...months.map((it) => it.index)) * 1.1);
  const x = (at: number) => LEFT + ((at + 0.5) * (WIDTH - LEFT)) / Math.max(1, months.length);
  const y = (index: number) =>
    TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.min(index, highest) / highest);
  const bar = Math.min(40, (WIDTH - LEFT) / Math.max(1, months.length) - 6);
  const [first] = months;
  const name = first ? t(characteristicName(first)) : "";
  return (
    <svg
      className="stability-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${name}, ${t(text("按月", "by month"))}: ${months
        .map((it) => `${it.month} ${it.index.toFixed(2)}`)
        .join(", ")}`}
    >
      <title>{name}</title>
      {[0, props.watch, props.alarm].map((line) => (
        <g key={line}>
          <line
            className={`threshold threshold-${line}`}
            x1={LEFT}
            x2={WIDTH}
            y1={y(line)}
            y2={y(line)}
          />
          <text x={LEFT - 6} y={y(line) + 4} textAnchor="end">
            {line.toFixed(2)}
          </text>
        </g>
      ))}
      {months.map((it, at) => (
        <g key={it.month}>
          <rect
            className={`reading reading-${it.level}`}
            x={x(at) - bar / 2}
            width={bar}
            y={y(it.index)}
            height={y(0) - y(it.index)}
          />
          <text x={x(at)} y={y(it.index) - 6} textAnchor="middle">
            {it.index.toFixed(2)}
          </text>
          <text x={x(at)} y={HEIGHT - 8} textAnchor="middle">
            {it.month}
          </text>
        </g>
      ))}
    </svg>
  );
}
