import { Button, Slider } from "antd";
import { useState } from "react";
import type { Curve } from "@/shared/api/model";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { formatThreshold } from "./draft";
import { shownCount } from "./simulation-result";

const WIDTH = 600;
const HEIGHT = 150;

/** Who would fit at each threshold, and a slider along them. */
export function ThresholdCurve(props: {
  curve: Curve;
  unit: string;
  present: string;
  onChoose: (threshold: string) => void;
}) {
  const t = useText();
  const { language } = useLanguage();
  const points = props.curve.points.filter(
    (it) => !it.threshold.startsWith("-") || it.threshold === props.present,
  );
  const begin = points.findIndex((it) => Number(it.threshold) === Number(props.present));
  const [place, setPlace] = useState(begin < 0 ? 0 : begin);
  const point = points[place];
  if (!point) {
    return null;
  }
  const threshold = formatThreshold(point.threshold, props.unit, language);
  const most = Math.max(1, ...points.map((it) => (it.fit.few ? 0 : it.fit.about)));
  const x = (at: number) => (points.length < 2 ? 0 : (at * WIDTH) / (points.length - 1));
  const y = (at: number) => {
    const fit = points[at]?.fit;
    return HEIGHT - (HEIGHT * (!fit || fit.few ? 0 : fit.about)) / most;
  };
  const line = points.map((_, at) => `${x(at).toFixed(1)},${y(at).toFixed(1)}`).join(" ");
  const side = props.curve.atLeast ? text("不少于", "at least") : text("不超过", "at most");
  return (
    <figure className="curve">
      <svg viewBox={`-6 -6 ${WIDTH + 12} ${HEIGHT + 12}`} aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="curve-base" />
        <polyline points={line} className="curve-line" />
        <circle cx={x(place)} cy={y(place)} r="6" className="curve-point" />
      </svg>
      <Slider
        min={0}
        max={points.length - 1}
        value={place}
        ariaLabelForHandle={t(text("门槛", "Threshold"))}
        ariaValueTextFormatterForHandle={() => threshold}
        tooltip={{ formatter: null }}
        onChange={setPlace}
      />
      <figcaption>
        <span>
          {t(side)} {threshold}: <strong>{shownCount(point.fit, language)}</strong>
        </span>
        <Button
          size="small"
          disabled={Number(point.threshold) === Number(props.present)}
          onClick={() => props.onChoose(point.threshold)}
        >
          {t(text("用这个门槛", "Use this threshold"))}
        </Button>
      </figcaption>
    </figure>
  );
}
