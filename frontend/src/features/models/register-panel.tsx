import { Button, Form, Input, Radio, Select, Upload } from "antd";
import { useNavigate } from "react-router";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Model } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";
import { ProblemNotice } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";
import { KINDS } from "./words";

interface Filled {
  version: string;
  kind: string;
  segment: string;
  trainedBy: string;
  why: string;
  archive: File;
}

const SECTIONS = [..."ABCDEFGHIJKLMNOPQRST"];

/** Takes a trained model in; nothing is in force before two people decided so. */
export function RegisterPanel() {
  const t = useText();
  const navigate = useNavigate();
  const [form] = Form.useForm<Filled>();
  const register = useDeed(
    ({ archive, ...query }: Filled) =>
      call<Model>("/models", {
        method: "POST",
        query,
        body: new Blob([archive], { type: "application/zip" }),
      }),
    { refreshes: ["models"], onDone: (model) => navigate(`/models/${model.id}`) },
  );
  const needed = (zh: string, en: string) => [
    { required: true, whitespace: true, message: t(text(zh, en)) },
  ];
  return (
    <Panel
      title={text("登记模型", "Register a model")}
      note={text(
        "上传 scoring-cli train 生成的文件夹（zip，须含 model.json；可附 report.html、card.md、development.json）。登记不等于启用。",
        "Upload the folder that scoring-cli train wrote (zip with model.json; report.html, card.md and development.json where there are any). Registering puts nothing in force.",
      )}
    >
      {register.isError && <ProblemNotice failure={register.error} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className="register"
        initialValues={{ kind: "CHAMPION", segment: "ALL" }}
        onFinish={(filled) => register.mutate(filled)}
      >
        <Form.Item
          name="version"
          label={t(text("版本名", "Version"))}
          rules={needed("请填写版本名", "Name the version")}
        >
          <Input maxLength={60} placeholder="champion-2020-02" autoComplete="off" />
        </Form.Item>
        <Form.Item name="kind" label={t(text("类型", "Kind"))}>
          <Radio.Group
            options={[
              { value: "CHAMPION", label: t(KINDS.CHAMPION) },
              { value: "CHALLENGER", label: t(KINDS.CHALLENGER) },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="segment"
          label={t(text("适用范围（GB/T 4754 门类）", "Segment (section of GB/T 4754)"))}
        >
          <Select
            options={[
              { value: "ALL", label: t(text("全部企业", "All")) },
              ...SECTIONS.map((value) => ({ value, label: value })),
            ]}
          />
        </Form.Item>
        <Form.Item
          name="trainedBy"
          label={t(text("训练人", "Trained by"))}
          rules={needed("请填写训练人", "Say who trained it")}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="why"
          label={t(text("登记理由", "What it is for"))}
          rules={needed("请写明登记理由", "Say what it is for")}
        >
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        <Form.Item
          name="archive"
          label={t(text("模型文件（zip）", "Model archive (zip)"))}
          rules={[{ required: true, message: t(text("请选择文件", "Choose the file")) }]}
          getValueFromEvent={(event: { fileList: { originFileObj?: File }[] }) =>
            event.fileList.at(-1)?.originFileObj
          }
          valuePropName="chosen"
        >
          <Upload accept=".zip" maxCount={1} beforeUpload={() => false}>
            <Button>{t(text("选择文件", "Choose a file"))}</Button>
          </Upload>
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={register.isPending}>
          {t(text("登记", "Register"))}
        </Button>
      </Form>
    </Panel>
  );
}
