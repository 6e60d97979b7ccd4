import { Alert, DatePicker, Form, Modal } from "antd";
import type { Dayjs } from "dayjs";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Application, Lead, Listing, Proposal } from "@/shared/api/model";
import { useToday } from "@/shared/api/today";
import { text, useText } from "@/shared/i18n/language";
import { ProblemNotice } from "@/shared/ui/asked";

const USUAL_DAYS = 30;
const MOST_DAYS = 180;

/** Says plainly what the lenders will see and until when, then sends. */
export function SendDialog(props: {
  application: Application;
  proposals: Proposal[];
  open: boolean;
  onClose: () => void;
  onSent: () => void;
}) {
  const t = useText();
  const today = useToday();
  const [form] = Form.useForm<{ consentUntil: Dayjs }>();
  const send = useDeed(
    (body: { proposalIds: string[]; consentUntil: string }, idempotencyKey) =>
      call<Listing<Lead>>(`/applications/${props.application.id}/leads`, {
        method: "POST",
        body,
        idempotencyKey,
      }),
    { refreshes: ["applications", "consents", "offers"], onDone: props.onSent },
  );
  const lenders = [...new Set(props.proposals.map((proposal) => proposal.product.lender.name))];

  return (
    <Modal
      open={props.open}
      title={t(text("推送给资金方", "Send to lenders"))}
      okText={t(text("同意并推送", "Agree and send"))}
      cancelText={t(text("再想想", "Not yet"))}
      confirmLoading={send.isPending}
      onCancel={props.onClose}
      onOk={() => form.submit()}
    >
      {send.isError && <ProblemNotice failure={send.error} />}
      <p>{t(text("您将把这笔申请推送给：", "You are about to send this application to:"))}</p>
      <ul className="send-to">
        {lenders.map((lender) => (
          <li key={lender}>
            <strong>{lender}</strong>
          </li>
        ))}
      </ul>
      <Alert
        type="info"
        title={t(text("他们会看到", "They will see"))}
        description={t(
          text(
            "企业名称与代码、这笔申请与所选方案、您的信用档案（等级、原因、全部指标及数据新鲜度）。他们看不到逐张发票，也看不到您的其他申请。",
            "Your name and code, this application and the proposal you chose, and your credit profile (grade, reasons, all figures, how fresh the data are). They do not see single invoices or your other applications.",
          ),
        )}
      />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        style={{ marginTop: 16 }}
        initialValues={{ consentUntil: today.add(USUAL_DAYS, "day") }}
        onFinish={({ consentUntil }) =>
          send.mutate({
            proposalIds: props.proposals.map((proposal) => proposal.id),
            consentUntil: consentUntil.format("YYYY-MM-DD"),
          })
        }
      >
        <Form.Item
          name="consentUntil"
          label={t(text("允许查看至", "They may see it until"))}
          extra={t(
            text(
              "到期自动失效；在“数据与授权”中可随时撤销。",
              "It lapses by itself; revoke it at any time under “Data and consents”.",
            ),
          )}
          rules={[{ required: true, message: t(text("请选择到期日", "Choose the last day")) }]}
        >
          <DatePicker
            style={{ width: "100%" }}
            allowClear={false}
            minDate={today}
            maxDate={today.add(MOST_DAYS, "day")}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
