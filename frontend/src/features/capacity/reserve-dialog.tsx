import { useQuery } from "@tanstack/react-query";
import { App, AutoComplete, Checkbox, Form, Input, InputNumber, Modal, Select } from "antd";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import { useMe } from "@/shared/api/me";
import type { Reservation, ReserveOrder } from "@/shared/api/model";
import { moneyOf } from "@/shared/format/figures";
import { text, useText } from "@/shared/i18n/language";
import type { ProblemTexts } from "@/shared/i18n/problem-text";
import { ProblemNotice } from "@/shared/ui/asked";
import { casesQuery, programmesQuery } from "./queries";

const DAY = 86_400_000;
const USUAL_DAYS = 30;
const MOST_DAYS = 366;

const PROBLEMS: ProblemTexts = {
  "rule-broken": text("额度不足，没有占用。", "The capacity does not suffice; nothing was taken."),
  "invalid-request": text(
    "请核对客户和合作方案：只能为本机构的客户、按本机构的方案占用。",
    "Check customer and programme: capacity is reserved for customers and under programmes of your own.",
  ),
};

interface Typed {
  uscc: string;
  programmeId: string;
  amount: string;
  days: number;
  confirmed: boolean;
}

/** Reserves capacity for a customer. */
export function ReserveDialog(props: { open: boolean; onClose: () => void }) {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const programmes = useOwnProgrammes(props.open);
  const customers = useCustomers(props.open);
  const reserve = useDeed(
    (typed: Typed, idempotencyKey) =>
      call<Reservation>("/guarantee-capacity/reservations", {
        method: "POST",
        body: orderOf(typed),
        idempotencyKey,
      }),
    {
      refreshes: ["reservations", "capacity"],
      onDone: () => {
        form.resetFields();
        message.success(t(text("额度已占用", "Reserved")));
        props.onClose();
      },
    },
  );
  const needed = (zh: string, en: string) => [{ required: true, message: t(text(zh, en)) }];
  const confirmed = Form.useWatch("confirmed", form);
  return (
    <Modal
      open={props.open}
      title={t(text("占用额度", "Reserve capacity"))}
      okText={t(text("占用", "Reserve"))}
      cancelText={t(text("取消", "Cancel"))}
      confirmLoading={reserve.isPending}
      onCancel={() => {
        reserve.reset();
        props.onClose();
      }}
      onOk={() => form.submit()}
    >
      {reserve.isError && <ProblemNotice failure={reserve.error} problems={PROBLEMS} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ days: USUAL_DAYS, confirmed: false }}
        onFinish={(typed) => reserve.mutate(typed)}
      >
        <Form.Item
          name="uscc"
          label={t(text("客户", "Customer"))}
          extra={t(
            text(
              "选择或输入统一社会信用代码；须是银行已向本机构提交过业务的企业。",
              "Choose one or type its unified social credit code; a bank must have put a case of it before you.",
            ),
          )}
          rules={needed("请选择客户", "Choose the customer")}
        >
          <AutoComplete options={customers} showSearch={{ filterOption: matches }} />
        </Form.Item>
        <Form.Item
          name="programmeId"
          label={t(text("合作方案", "Programme"))}
          rules={needed("请选择合作方案", "Choose the programme")}
        >
          <Select options={programmes} />
        </Form.Item>
        <Form.Item
          name="amount"
          label={t(text("金额（元）", "Amount (yuan)"))}
          rules={[
            {
              validator: (_, typed: string) => {
                const money = moneyOf(typed);
                return money && !/^0+\.00$/.test(money.amount)
                  ? Promise.resolve()
                  : Promise.reject(
                      new Error(t(text("请填大于零的金额", "An amount above nought, please"))),
                    );
              },
            },
          ]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name="confirmed" valuePropName="checked">
          <Checkbox>
            {t(text("担保已经生效，立即确认", "The guarantee has begun: confirm at once"))}
          </Checkbox>
        </Form.Item>
        {!confirmed && (
          <Form.Item
            name="days"
            label={t(text("保留天数", "Days to keep it"))}
            extra={t(
              text(
                "从现在起算，到期未确认自动退回。",
                "From now on; comes back by itself after that.",
              ),
            )}
            rules={needed("请填天数", "How many days?")}
          >
            <InputNumber min={1} max={MOST_DAYS} precision={0} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

function orderOf(typed: Typed): ReserveOrder {
  const money = moneyOf(typed.amount);
  return {
    uscc: typed.uscc.trim(),
    programmeId: typed.programmeId,
    ...(money ? { amount: money } : {}),
    ...(typed.confirmed
      ? { confirmed: true }
      : { until: new Date(Date.now() + typed.days * DAY).toISOString() }),
  };
}

function matches(typed: string, option: { value?: string; label?: unknown } | undefined): boolean {
  return `${option?.value} ${option?.label}`.includes(typed);
}

function useOwnProgrammes(wanted: boolean) {
  const t = useText();
  const me = useMe().data;
  const programmes = useQuery({ ...programmesQuery, enabled: wanted });
  return (programmes.data?.items ?? [])
    .filter((it) => it.guarantor.id === me?.institution?.id && it.terms.length > 0)
    .map((it) => ({ value: it.id, label: t(it.name) }));
}

/** The enterprises of the cases that banks have put before the guarantor, each once. */
function useCustomers(wanted: boolean) {
  const cases = useQuery({ ...casesQuery, enabled: wanted });
  const byCode = new Map(
    (cases.data?.items ?? [])
      .filter((it) => it.state !== "DRAFTED")
      .flatMap((it) => (it.enterprise ? [[it.enterprise.uscc, it.enterprise.name]] : [])),
  );
  return [...byCode].map(([value, name]) => ({ value, label: `${name} ${value}` }));
}
