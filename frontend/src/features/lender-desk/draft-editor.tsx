import { DeleteOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import type { Subject } from "@/shared/api/model";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { type DraftLine, formatThreshold, lineOf } from "./draft";

/** The criteria of a draft, one line each. */
export function DraftEditor(props: {
  lines: DraftLine[];
  subjects: Subject[];
  onChange: (lines: DraftLine[]) => void;
}) {
  const t = useText();
  const { lines, subjects, onChange } = props;

  function change(line: DraftLine) {
    onChange(lines.map((it) => (it.id === line.id ? line : it)));
  }

  function add() {
    const unused = subjects.find((it) => lines.every((line) => line.subject !== it.name));
    const id = Math.max(0, ...lines.map((it) => it.id)) + 1;
    const chosen = unused ?? subjects[0];
    if (chosen) {
      onChange([...lines, lineOf(id, chosen)]);
    }
  }

  return (
    <>
      {lines.length === 0 && (
        <p className="quiet">
          {t(
            text(
              "没有条件：所有可计数的企业都符合。",
              "No criteria: every enterprise that may be counted fits.",
            ),
          )}
        </p>
      )}
      <ol className="draft-lines" aria-label={t(text("准入条件", "Criteria"))}>
        {lines.map((line) => (
          <li key={line.id}>
            <Line
              line={line}
              subjects={subjects}
              onChange={change}
              onRemove={() => onChange(lines.filter((it) => it.id !== line.id))}
            />
          </li>
        ))}
      </ol>
      <Button onClick={add}>{t(text("添加条件", "Add a criterion"))}</Button>
    </>
  );
}

function Line(props: {
  line: DraftLine;
  subjects: Subject[];
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
}) {
  const t = useText();
  const { line, subjects, onChange } = props;
  const subject = subjects.find((it) => it.name === line.subject);
  return (
    <div className="draft-line">
      <Select
        aria-label={t(text("指标", "Subject"))}
        className="draft-subject"
        showSearch={{ optionFilterProp: "label" }}
        value={line.subject}
        options={subjects.map((it) => ({ value: it.name, label: t(it.title) }))}
        onChange={(name) => {
          const chosen = subjects.find((it) => it.name === name);
          if (chosen) {
            onChange(lineOf(line.id, chosen));
          }
        }}
      />
      {subject && <Demand line={line} subject={subject} onChange={onChange} />}
      <Button
        aria-label={t(text("删除条件", "Remove the criterion"))}
        type="text"
        icon={<DeleteOutlined />}
        onClick={props.onRemove}
      />
    </div>
  );
}

function Demand(props: { line: DraftLine; subject: Subject; onChange: (line: DraftLine) => void }) {
  const t = useText();
  const { language } = useLanguage();
  const { line, subject, onChange } = props;
  switch (subject.kind) {
    case "MEASURE":
      return (
        <>
          <Select
            aria-label={t(text("方向", "Direction"))}
            value={line.atLeast}
            options={[
              { value: true, label: t(text("不少于", "at least")) },
              { value: false, label: t(text("不超过", "at most")) },
            ]}
            onChange={(atLeast) => onChange({ ...line, atLeast })}
          />
          <Select
            aria-label={t(text("门槛", "Threshold"))}
            className="draft-value"
            value={line.threshold}
            options={subject.thresholds.map((it) => ({
              value: it,
              label: formatThreshold(it, subject.unit, language),
            }))}
            onChange={(threshold) => onChange({ ...line, threshold })}
          />
        </>
      );
    case "CODE":
      return (
        <Select
          aria-label={t(text("取值", "Words"))}
          className="draft-words"
          mode="multiple"
          value={line.words}
          status={line.words.length === 0 ? "error" : ""}
          placeholder={t(text("至少选一项", "Choose at least one"))}
          showSearch={{ optionFilterProp: "label" }}
          options={subject.words.map((it) => ({ value: it.word, label: t(it.name) }))}
          onChange={(words) => onChange({ ...line, words })}
        />
      );
    default:
      return (
        <Select
          aria-label={t(text("是否", "Yes or no"))}
          value={line.holds}
          options={[
            { value: true, label: t(text("是", "yes")) },
            { value: false, label: t(text("否", "no")) },
          ]}
          onChange={(holds) => onChange({ ...line, holds })}
        />
      );
  }
}
