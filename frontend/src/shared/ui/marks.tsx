import { Tag } from "antd";
import type { ReactNode } from "react";
import { type Text, text, useText } from "@/shared/i18n/language";

export const PROVISIONAL = text("暂定", "provisional");

const GRADE = text("信用等级", "Credit grade");

/** The letter of a grade, as a seal. */
export function GradeMark(props: { grade: string | null | undefined; small?: boolean }) {
  const t = useText();
  const classes = props.small ? "grade-mark grade-mark-small" : "grade-mark";
  return (
    <span className={classes} role="img" aria-label={`${t(GRADE)} ${props.grade ?? "—"}`}>
      {props.grade ?? "—"}
    </span>
  );
}

/** Marks what comes from the expert score: an ordering, not a probability. */
export function Provisional() {
  const t = useText();
  return <span className="provisional">{t(PROVISIONAL)}</span>;
}

/** A labelled bar; `share` is between 0 and 1. */
export function Bar(props: { label: ReactNode; share: number; value: string; brass?: boolean }) {
  const width = Math.min(Math.max(props.share, 0), 1) * 100;
  return (
    <div className={props.brass ? "bar bar-brass" : "bar"}>
      <span className="quiet">{props.label}</span>
      <span className="bar-track" aria-hidden="true">
        <span className="bar-fill" style={{ display: "block", width: `${width}%` }} />
      </span>
      <span className="bar-value">{props.value}</span>
    </div>
  );
}

const TONES: Record<string, string> = {
  ACCEPTED: "success",
  SUCCEEDED: "success",
  DONE: "success",
  OFFERED: "processing",
  LEADS_SENT: "processing",
  RUNNING: "processing",
  DELIVERED: "warning",
  OPEN: "warning",
  MADE: "warning",
  FAILED: "error",
  APPROVED: "success",
  IN_FORCE: "success",
  STABLE: "success",
  PROPOSED: "warning",
  WAITING: "warning",
  QUEUED: "warning",
  SHIFTING: "warning",
  SHIFTED: "error",
};

/** The state of something, in words; the colour only repeats them. */
export function StateTag(props: { state: string; label: Text }) {
  const t = useText();
  return (
    <Tag color={TONES[props.state] ?? "default"} variant="filled" style={{ marginInlineEnd: 0 }}>
      {t(props.label)}
    </Tag>
  );
}
