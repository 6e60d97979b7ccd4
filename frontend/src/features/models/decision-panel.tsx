import { Button, DatePicker, Form, Input, Radio } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import { useMe } from "@/shared/api/me";
import type { Model } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";
import { ProblemNotice } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";
import { ROLES } from "./words";

interface Filled {
  why: string;
  role?: string;
  from?: Dayjs;
}

interface Deed {
  what: string;
  body: { why: string; role?: string | undefined; from?: string | undefined };
}

const WHY = text("理由", "Reason");

/** What may be decided about a model at its present step. */
export function DecisionPanel({ model }: { model: Model }) {
  const t = useText();
  const [form] = Form.useForm<Filled>();
  const me = useMe();
  const deed = useDeed(
    ({ what, body }: Deed) => call<Model>(`/models/${model.id}/${what}`, { method: "POST", body }),
    { refreshes: ["models"], onDone: () => form.resetFields() },
  );
  const proposes = model.state === "REGISTERED" || model.state === "DECLINED";
  if (model.kind === "EXPERT" || model.state === "RETIRED") {
    return null;
  }
  const take = (what: string) => () => {
    form
      .validateFields()
      .then(({ why, role, from }) =>
        deed.mutate({ what, body: { why, role, from: from?.format("YYYY-MM-DD") } }),
      )
      .catch(() => undefined);
  };
  return (
    <Panel title={text("决定", "Decide")} note={noteFor(model)}>
      {deed.isError && <ProblemNotice failure={deed.error} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ role: "CHALLENGER", from: dayjs(me.data?.businessDate) }}
      >
        {proposes && (
          <>
            <Form.Item name="role" label={t(text("用作", "As"))}>
              <Radio.Group
                options={Object.entries(ROLES).map(([value, label]) => ({
                  value,
                  label: t(label),
                }))}
              />
            </Form.Item>
            <Form.Item name="from" label={t(text("自哪天起", "From"))}>
              <DatePicker allowClear={false} />
            </Form.Item>
          </>
        )}
        <Form.Item
          name="why"
          label={t(WHY)}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t(text("请写明理由", "Give the reason")),
            },
          ]}
        >
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
        <div className="model-decisions">
          {proposes && (
            <Button type="primary" loading={deed.isPending} onClick={take("proposal")}>
              {t(text("提议启用", "Propose"))}
            </Button>
          )}
          {model.state === "PROPOSED" && (
            <>
              <Button type="primary" loading={deed.isPending} onClick={take("approval")}>
                {t(text("批准", "Approve"))}
              </Button>
              <Button loading={deed.isPending} onClick={take("declination")}>
                {t(text("不同意", "Decline"))}
              </Button>
            </>
          )}
          {model.state === "APPROVED" && (
            <Button danger loading={deed.isPending} onClick={take("retirement")}>
              {t(text("退役", "Retire"))}
            </Button>
          )}
        </div>
      </Form>
    </Panel>
  );
}

function noteFor(model: Model) {
  const proposer = model.history.at(-1)?.actor;
  return model.state === "PROPOSED"
    ? text(
        `由${proposer}提议，须由另一人批准。`,
        `Proposed by ${proposer}; another person approves.`,
      )
    : undefined;
}
