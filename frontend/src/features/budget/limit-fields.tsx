import { DeleteOutlined } from "@ant-design/icons";
import { Button, Form, Input, Select } from "antd";
import type { BudgetGround } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";
import { Panel } from "@/shared/ui/page";
import { amountFault, percentFault, subjectsOf, type Typed } from "./question";
import { LIMIT_KINDS } from "./words";

/** The limits, a line each. */
export function LimitFields({ ground }: { ground: BudgetGround }) {
  const t = useText();
  return (
    <Panel
      title={text("限额（选填）", "Limits (optional)")}
      note={text(
        "例如：单一客户不超过 50 万元，制造业合计不超过预算的 30%。",
        "For example no more than 500,000 to each customer, or 30 % of the budget to manufacturing.",
      )}
    >
      <Form.List name="limits">
        {(fields, { add, remove }) => (
          <>
            <ol className="budget-limits" aria-label={t(text("限额", "Limits"))}>
              {fields.map((field) => (
                <li key={field.key}>
                  <LimitLine
                    place={field.name}
                    ground={ground}
                    onRemove={() => remove(field.name)}
                  />
                </li>
              ))}
            </ol>
            <Button onClick={() => add({ kind: "CUSTOMER", subject: "", most: "", unit: "YUAN" })}>
              {t(text("添加限额", "Add a limit"))}
            </Button>
          </>
        )}
      </Form.List>
    </Panel>
  );
}

function LimitLine(props: { place: number; ground: BudgetGround; onRemove: () => void }) {
  const t = useText();
  const { place } = props;
  const form = Form.useFormInstance<Typed>();
  const kind: string = Form.useWatch(["limits", place, "kind"], form) ?? "CUSTOMER";
  const unit: string = Form.useWatch(["limits", place, "unit"], form) ?? "YUAN";
  const subjects = subjectsOf(kind, props.ground);
  return (
    <div className="budget-limit">
      <Form.Item name={[place, "kind"]} noStyle>
        <Select
          aria-label={t(text("对什么设限", "What it is on"))}
          className="budget-limit-kind"
          options={Object.entries(LIMIT_KINDS).map(([value, label]) => ({
            value,
            label: t(label),
          }))}
          onChange={(chosen: string) =>
            form.setFieldValue(
              ["limits", place, "subject"],
              subjectsOf(chosen, props.ground)[0]?.value ?? "",
            )
          }
        />
      </Form.Item>
      <Form.Item name={[place, "subject"]} noStyle>
        <Select
          aria-label={t(text("哪一个", "Which"))}
          className="budget-limit-subject"
          disabled={subjects.length < 2}
          showSearch={{ optionFilterProp: "label" }}
          options={subjects.map((it) => ({ value: it.value, label: t(it.label) }))}
        />
      </Form.Item>
      <Form.Item
        name={[place, "most"]}
        className="budget-limit-most"
        rules={[
          {
            validator: (_, typed: string | undefined) => {
              const plain = (typed ?? "").trim();
              const found = unit === "PERCENT" ? percentFault(plain) : amountFault(plain);
              return found ? Promise.reject(new Error(t(found))) : Promise.resolve();
            },
          },
        ]}
      >
        <Input
          aria-label={t(text("至多", "At most"))}
          inputMode="decimal"
          autoComplete="off"
          placeholder={t(text("至多", "at most"))}
        />
      </Form.Item>
      <Form.Item name={[place, "unit"]} noStyle>
        <Select
          aria-label={t(text("单位", "Unit"))}
          className="budget-limit-unit"
          options={[
            { value: "YUAN", label: t(text("元", "CNY")) },
            { value: "PERCENT", label: t(text("% 预算", "% of the budget")) },
          ]}
        />
      </Form.Item>
      <Button
        aria-label={t(text("删除限额", "Remove the limit"))}
        type="text"
        icon={<DeleteOutlined />}
        onClick={props.onRemove}
      />
    </div>
  );
}
