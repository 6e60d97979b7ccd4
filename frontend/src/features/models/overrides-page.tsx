import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Override, OverrideOrder, Overrides } from "@/shared/api/model";
import { formatMoment } from "@/shared/format/dates";
import { formatCount, formatShare } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { OVERRIDE_REASONS, wordFor } from "@/shared/i18n/words";
import { Asked, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Page, Panel } from "@/shared/ui/page";
import { OVERRIDE_STATES } from "./words";
import "./models.css";

/** Every grade that a person set beside the computed one, and how often that happens. */
export default function OverridesPage() {
  const overrides = useQuery({
    queryKey: ["overrides"],
    queryFn: () => call<Overrides>("/overrides"),
  });
  return (
    <Page
      title={text("人工调整", "Overrides")}
      lead={text(
        "人工等级与计算等级并列显示，已封存的档案不变；上调须第二人同意。",
        "A person’s grade stands beside the computed one; the sealed profile stays. Upward takes a second person.",
      )}
      back={{ to: "/models", label: text("模型", "Models") }}
    >
      <Asked query={overrides}>
        {(answer) => (
          <div className="columns">
            <div className="stack">
              <OverrideList items={answer.items} />
              <Rates rates={answer.rates} />
            </div>
            <OverrideForm />
          </div>
        )}
      </Asked>
    </Page>
  );
}

function OverrideList({ items }: { items: Override[] }) {
  return (
    <Panel title={text("全部调整", "All of them")}>
      {items.length === 0 ? (
        <Nothing says={text("还没有人工调整。", "Nobody has overridden a grade.")} />
      ) : (
        <ol className="model-history">
          {items.map((it) => (
            <OverrideLine key={it.id} override={it} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function OverrideLine({ override }: { override: Override }) {
  const t = useText();
  const { language } = useLanguage();
  const { what } = override;
  return (
    <li>
      <b>{override.enterprise?.name ?? "—"}</b>{" "}
      <span className="figure">
        {what.computed} → {what.grade}
      </span>{" "}
      <StateTag state={what.state} label={wordFor(OVERRIDE_STATES, what.state)} />
      <p>
        {t(what.reasonText)}: {what.note}
      </p>
      <p className="quiet small">
        {override.decidedBy} · {formatMoment(what.decidedAt, language)}
        {what.byInstitution && ` · ${t(text("仅对该机构有效", "for that institution only"))}`}
        {override.second && ` · ${override.second.by}: ${override.second.note}`}
      </p>
      {what.state === "WAITING" && !what.byInstitution && <Answer override={override} />}
    </li>
  );
}

function Answer({ override }: { override: Override }) {
  const t = useText();
  const [form] = Form.useForm<{ note: string }>();
  const answer = useDeed(
    (body: { agreed: boolean; note: string }) =>
      call<Override>(`/overrides/${override.id}/answer`, { method: "POST", body }),
    { refreshes: ["overrides"] },
  );
  const say = (agreed: boolean) => () => {
    form
      .validateFields()
      .then(({ note }) => answer.mutate({ agreed, note }))
      .catch(() => undefined);
  };
  return (
    <Form form={form} layout="vertical" requiredMark={false}>
      {answer.isError && <ProblemNotice failure={answer.error} />}
      <Form.Item
        name="note"
        label={t(text("复核意见", "Second opinion"))}
        rules={[{ required: true, whitespace: true, message: t(text("请写明意见", "Say why")) }]}
      >
        <Input maxLength={500} />
      </Form.Item>
      <div className="model-decisions">
        <Button type="primary" loading={answer.isPending} onClick={say(true)}>
          {t(text("同意", "Agree"))}
        </Button>
        <Button loading={answer.isPending} onClick={say(false)}>
          {t(text("不同意", "Refuse"))}
        </Button>
      </div>
    </Form>
  );
}

function Rates({ rates }: { rates: Overrides["rates"] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Panel title={text("按月", "By month")}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t(text("月份", "Month"))}</th>
            {[text("评级", "Graded"), text("上调", "Up"), text("下调", "Down")].map((head) => (
              <th key={head.en} scope="col" className="numeric">
                {t(head)}
              </th>
            ))}
            <th scope="col" className="numeric">
              {t(text("调整率", "Rate"))}
            </th>
          </tr>
        </thead>
        <tbody>
          {rates.map((it) => (
            <tr key={it.month}>
              <td>{it.month}</td>
              <td className="numeric">{formatCount(it.graded, language)}</td>
              <td className="numeric">{it.upward}</td>
              <td className="numeric">{it.downward}</td>
              <td className="numeric">
                {formatShare(
                  (it.graded === 0 ? 0 : (it.upward + it.downward) / it.graded).toFixed(4),
                  language,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function OverrideForm() {
  const t = useText();
  const [form] = Form.useForm<OverrideOrder>();
  const override = useDeed(
    (body: OverrideOrder) => call<Override>("/overrides", { method: "POST", body }),
    { refreshes: ["overrides"], onDone: () => form.resetFields() },
  );
  const needed = [{ required: true, message: t(text("必填", "Needed")) }];
  return (
    <Panel title={text("调整一个等级", "Override a grade")}>
      {override.isError && <ProblemNotice failure={override.error} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(order) => override.mutate(order)}
      >
        <Form.Item
          name="uscc"
          label={t(text("统一社会信用代码", "Unified social credit code"))}
          rules={needed}
        >
          <Input maxLength={18} />
        </Form.Item>
        <Form.Item name="grade" label={t(text("等级", "Grade"))} rules={needed}>
          <Select options={["A", "B", "C", "D", "E"].map((value) => ({ value, label: value }))} />
        </Form.Item>
        <Form.Item name="reason" label={t(text("原因", "Reason"))} rules={needed}>
          <Select
            options={Object.entries(OVERRIDE_REASONS).map(([value, label]) => ({
              value,
              label: t(label),
            }))}
          />
        </Form.Item>
        <Form.Item name="note" label={t(text("说明", "In your words"))} rules={needed}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={override.isPending}>
          {t(text("记录调整", "Record it"))}
        </Button>
      </Form>
    </Panel>
  );
}
