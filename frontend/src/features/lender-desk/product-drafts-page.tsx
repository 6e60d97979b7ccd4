import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, Modal, Tag } from "antd";
import { useState } from "react";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { ProductDraft } from "@/shared/api/model";
import { productDraftsQuery } from "@/shared/api/queries";
import { formatDay } from "@/shared/format/dates";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { Asked, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { Page, Panel } from "@/shared/ui/page";
import { ChangeList } from "./change-list";
import "./lender-desk.css";

const STATES = {
  DRAFTED: { label: text("待复核", "Awaiting approval"), color: "gold" },
  APPROVED: { label: text("已通过", "Approved"), color: "green" },
  REJECTED: { label: text("已退回", "Rejected"), color: "red" },
};

/** The changes of this lender's products: one person drafts, another approves. */
export default function ProductDraftsPage() {
  const drafts = useQuery(productDraftsQuery);
  return (
    <Page
      title={text("产品变更", "Product changes")}
      back={{ to: "/products", label: text("融资产品", "Products") }}
      lead={text(
        "每次变更由一人起草、另一人复核，通过后自生效日起用于匹配。",
        "One person drafts a change, another approves it; it is matched from its day on.",
      )}
    >
      <Asked query={drafts}>
        {(answer) =>
          answer.items.length === 0 ? (
            <div className="panel">
              <Nothing says={text("还没有变更。", "There are no changes yet.")} />
            </div>
          ) : (
            <div className="stack">
              {answer.items.map((draft) => (
                <DraftCard key={draft.id} draft={draft} />
              ))}
            </div>
          )
        }
      </Asked>
    </Page>
  );
}

function DraftCard({ draft }: { draft: ProductDraft }) {
  const t = useText();
  const { language } = useLanguage();
  const state = STATES[draft.state as keyof typeof STATES];
  return (
    <Panel
      title={draft.name}
      note={text(
        `${draft.code} 第 ${draft.version} 版，${formatDay(draft.validFrom, language)}起生效，起草人 ${draft.author}`,
        `${draft.code} version ${draft.version}, in force from ${formatDay(draft.validFrom, language)}, drafted by ${draft.author}`,
      )}
      aside={<Tag color={state.color}>{t(state.label)}</Tag>}
    >
      <ChangeList changes={draft.changes} first={draft.version === 1} />
      <details className="flows" open={draft.version === 1 && draft.state === "DRAFTED"}>
        <summary>{t(text("全文", "The whole document"))}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls, by keyboard as well */}
        <pre className="product-document" tabIndex={0}>
          {draft.document}
        </pre>
      </details>
      {draft.decidedBy && (
        <p className="quiet small">
          {t(text("复核人", "Decided by"))} {draft.decidedBy}
          {draft.reason && ` · ${draft.reason}`}
        </p>
      )}
      {draft.state === "DRAFTED" && <Decision draft={draft} />}
    </Panel>
  );
}

function Decision({ draft }: { draft: ProductDraft }) {
  const t = useText();
  const { message } = App.useApp();
  const [rejecting, setRejecting] = useState(false);
  const approve = useDeed(
    (_: string, idempotencyKey) =>
      call<ProductDraft>(`/product-drafts/${draft.id}/approval`, {
        method: "POST",
        idempotencyKey,
      }),
    {
      refreshes: ["product-drafts", "products"],
      onDone: () => message.success(t(text("已通过，按生效日启用", "Approved and published"))),
    },
  );
  return (
    <>
      {approve.isError && <ProblemNotice failure={approve.error} />}
      {draft.ownDraft && (
        <p className="quiet">
          {t(text("您是起草人，须由他人复核。", "You drafted this; another person approves it."))}
        </p>
      )}
      <div className="draft-actions">
        <Button
          type="primary"
          disabled={draft.ownDraft}
          loading={approve.isPending}
          onClick={() => approve.mutate(draft.id)}
        >
          {t(text("通过", "Approve"))}
        </Button>
        <Button onClick={() => setRejecting(true)}>{t(text("退回", "Reject"))}</Button>
      </div>
      <RejectDialog draft={draft} open={rejecting} onClose={() => setRejecting(false)} />
    </>
  );
}

function RejectDialog(props: { draft: ProductDraft; open: boolean; onClose: () => void }) {
  const t = useText();
  const [form] = Form.useForm<{ reason: string }>();
  const reject = useDeed(
    (body: { reason: string }, idempotencyKey) =>
      call<ProductDraft>(`/product-drafts/${props.draft.id}/rejection`, {
        method: "POST",
        body,
        idempotencyKey,
      }),
    { refreshes: ["product-drafts"], onDone: props.onClose },
  );
  return (
    <Modal
      open={props.open}
      title={t(text("退回这份草稿", "Reject this draft"))}
      okText={t(text("确认退回", "Reject"))}
      okButtonProps={{ danger: true }}
      cancelText={t(text("取消", "Cancel"))}
      confirmLoading={reject.isPending}
      onCancel={props.onClose}
      onOk={() => form.submit()}
    >
      {reject.isError && <ProblemNotice failure={reject.error} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) => reject.mutate({ reason: reason.trim() })}
      >
        <Form.Item
          name="reason"
          label={t(text("原因", "Reason"))}
          rules={[
            { required: true, whitespace: true, message: t(text("请写明原因", "Give the reason")) },
          ]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
