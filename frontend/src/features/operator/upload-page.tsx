import { InboxOutlined } from "@ant-design/icons";
import { Button, DatePicker, Form, Input, Progress, Select, Upload } from "antd";
import type { Dayjs } from "dayjs";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useDeed } from "@/shared/api/deed";
import { text, useText } from "@/shared/i18n/language";
import { DELIVERY_KINDS } from "@/shared/i18n/words";
import { ProblemNotice } from "@/shared/ui/asked";
import { Page, Panel } from "@/shared/ui/page";
import { type Delivery, upload } from "./upload";
import "./operator.css";

interface Typed {
  kind: string;
  provider: string;
  period: [Dayjs, Dayjs];
  file: File;
}

/** Delivers a file: what it holds, who provides it, for which period. */
export default function UploadPage() {
  const t = useText();
  const navigate = useNavigate();
  const [sent, setSent] = useState(0);
  const deliver = useDeed(
    (delivery: Delivery, idempotencyKey) => upload(delivery, idempotencyKey, setSent),
    { refreshes: ["loads", "overview"], onDone: (load) => navigate(`/loads/${load.id}`) },
  );
  return (
    <Page
      title={text("上传一批数据", "Upload a delivery")}
      lead={text(
        "支持 CSV、NDJSON、xlsx，可用 gzip 压缩。重复上传同一批数据只计一次。",
        "CSV, NDJSON or xlsx, gzip accepted. The same delivery sent twice counts once.",
      )}
      back={{ to: "/loads", label: text("数据入库", "Loads") }}
    >
      <div className="columns">
        <Panel title={text("送达说明", "About the delivery")}>
          {deliver.isError && <ProblemNotice failure={deliver.error} />}
          <DeliveryForm
            pending={deliver.isPending}
            onSubmit={(delivery) => deliver.mutate(delivery)}
          />
          {deliver.isPending && (
            <Progress
              aria-label={t(text("上传进度", "Progress of the upload"))}
              percent={Math.floor(sent * 100)}
            />
          )}
        </Panel>
        <Rules />
      </div>
    </Page>
  );
}

function Rules() {
  const t = useText();
  return (
    <Panel title={text("入库规则", "What happens to the rows")}>
      <ul className="rules">
        <li>
          {t(
            text(
              "企业以 enterprise_id 列标明：18 位统一社会信用代码，或提供方自己的编号。",
              "The column enterprise_id names the enterprise: its 18-character code or the provider’s own id.",
            ),
          )}
        </li>
        <li>
          {t(
            text(
              "合格的行入库，不合格的行逐行报告行号、字段、取值与规则。",
              "Good rows are stored; each bad row is reported with line, field, value and rule.",
            ),
          )}
        </li>
        <li>
          {t(
            text(
              "同一批数据重传只计一次；更正是新的一行，不改写历史。",
              "The same delivery sent again counts once; a correction is a new row and rewrites nothing.",
            ),
          )}
        </li>
      </ul>
    </Panel>
  );
}

function DeliveryForm(props: { pending: boolean; onSubmit: (delivery: Delivery) => void }) {
  const t = useText();
  const [form] = Form.useForm<Typed>();
  const needed = (zh: string, en: string) => [{ required: true, message: t(text(zh, en)) }];
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="delivery"
      onFinish={({ kind, provider, period, file }) =>
        props.onSubmit({
          kind,
          provider: provider.trim(),
          periodFrom: period[0].format("YYYY-MM-DD"),
          periodTo: period[1].format("YYYY-MM-DD"),
          file,
        })
      }
    >
      <Form.Item
        name="kind"
        label={t(text("内容", "Kind"))}
        rules={needed("请选择内容", "Choose what the file holds")}
      >
        <Select
          showSearch={{ optionFilterProp: "label" }}
          options={Object.entries(DELIVERY_KINDS).map(([value, word]) => ({
            value,
            label: t(word),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="provider"
        label={t(text("提供方", "Provider"))}
        rules={needed("请填写提供方", "Name the provider")}
        extra={t(
          text("提供方的短名，例如 tax-bureau", "The provider’s short name, such as tax-bureau"),
        )}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="period"
        label={t(text("数据所属期间", "Period of the data"))}
        rules={needed("请选择期间", "Choose the period")}
      >
        <DatePicker.RangePicker style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item
        name="file"
        label={t(text("文件", "File"))}
        rules={needed("请选择文件", "Choose the file")}
        getValueFromEvent={(event: { fileList: { originFileObj?: File }[] }) =>
          event.fileList.at(-1)?.originFileObj
        }
        valuePropName="chosen"
      >
        <Upload.Dragger
          maxCount={1}
          beforeUpload={() => false}
          accept=".csv,.ndjson,.jsonl,.xlsx,.gz"
        >
          <p>
            <InboxOutlined aria-hidden style={{ fontSize: 28, color: "#14505c" }} />
          </p>
          <p>{t(text("点击选择，或把文件拖到这里", "Click to choose, or drop a file here"))}</p>
        </Upload.Dragger>
      </Form.Item>
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={props.pending}>
          {t(text("上传", "Upload"))}
        </Button>
      </div>
    </Form>
  );
}
