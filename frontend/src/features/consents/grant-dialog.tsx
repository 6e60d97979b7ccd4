import { useQuery } from "@tanstack/react-query";
import { App, Checkbox, DatePicker, Form, Modal, Select } from "antd";
import type { Dayjs } from "dayjs";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Consent, ConsentGrant, InstitutionName } from "@/shared/api/model";
import { productsQuery } from "@/shared/api/queries";
import { useToday } from "@/shared/api/today";
import { text, useText } from "@/shared/i18n/language";
import { FAMILIES, PURPOSES } from "@/shared/i18n/words";
import { ProblemNotice } from "@/shared/ui/asked";

const PLATFORM = "PLATFORM";

/** Families of evidence a score may read; outcomes are the platform's own. */
const OFFERED = Object.keys(FAMILIES).filter((family) => family !== "OUTCOME");

interface Choice {
  grantee: string;
  purpose: string;
  families: string[];
  validUntil: Dayjs;
}

/** Grants leave to read: who, what, for what, until when. */
export function GrantDialog(props: { uscc: string; open: boolean; onClose: () => void }) {
  const t = useText();
  const today = useToday();
  const { message } = App.useApp();
  const [form] = Form.useForm<Choice>();
  const lenders = useLenders(props.open);
  const grant = useDeed(
    (body: ConsentGrant, idempotencyKey) =>
      call<Consent>(`/enterprises/${props.uscc}/consents`, {
        method: "POST",
        body,
        idempotencyKey,
      }),
    {
      refreshes: ["consents"],
      onDone: () => {
        form.resetFields();
        message.success(t(text("授权已生效", "The consent is in force")));
        props.onClose();
      },
    },
  );
  const needed = (zh: string, en: string) => [{ required: true, message: t(text(zh, en)) }];

  return (
    <Modal
      open={props.open}
      title={t(text("新增授权", "Grant a consent"))}
      okText={t(text("确认授权", "Grant"))}
      cancelText={t(text("取消", "Cancel"))}
      confirmLoading={grant.isPending}
      onCancel={props.onClose}
      onOk={() => form.submit()}
    >
      {grant.isError && <ProblemNotice failure={grant.error} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          grantee: PLATFORM,
          purpose: "CREDIT_PROFILE",
          families: OFFERED,
          validUntil: today.add(1, "year"),
        }}
        onFinish={(choice) => grant.mutate(grantOf(choice))}
      >
        <Form.Item
          name="grantee"
          label={t(text("授权给谁", "To whom"))}
          rules={needed("请选择被授权方", "Choose who may read")}
        >
          <Select
            options={[
              { value: PLATFORM, label: t(text("融桥平台", "The Rongqiao platform")) },
              ...lenders.map((lender) => ({ value: lender.id, label: lender.name })),
            ]}
          />
        </Form.Item>
        <Form.Item
          name="purpose"
          label={t(text("用途", "For what"))}
          rules={needed("请选择用途", "Choose the purpose")}
        >
          <Select
            options={Object.entries(PURPOSES).map(([value, word]) => ({ value, label: t(word) }))}
          />
        </Form.Item>
        <Form.Item
          name="families"
          label={t(text("可以读取的数据", "What may be read"))}
          rules={needed("请至少选择一类数据", "Choose at least one family of data")}
        >
          <Checkbox.Group
            className="family-choice"
            options={OFFERED.map((value) => ({ value, label: t(FAMILIES[value]) }))}
          />
        </Form.Item>
        <Form.Item
          name="validUntil"
          label={t(text("有效至", "Valid until"))}
          rules={needed("请选择到期日", "Choose the last day")}
          extra={t(
            text("到期自动失效，可随时撤销。", "Lapses by itself; you may revoke at any time."),
          )}
        >
          <DatePicker style={{ width: "100%" }} allowClear={false} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function grantOf(choice: Choice): ConsentGrant {
  return {
    ...(choice.grantee === PLATFORM ? {} : { granteeInstitution: choice.grantee }),
    families: choice.families,
    purpose: choice.purpose,
    validUntil: choice.validUntil.format("YYYY-MM-DD"),
  };
}

/** The lenders of the catalogue, each once. */
function useLenders(wanted: boolean): InstitutionName[] {
  const products = useQuery({ ...productsQuery, enabled: wanted });
  const byId = new Map(
    (products.data?.items ?? []).map((product) => [product.lender.id, product.lender]),
  );
  return [...byId.values()];
}
