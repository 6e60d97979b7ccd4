import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Lead, Offer, OfferTerms } from "@/shared/api/model";
import { productQuery } from "@/shared/api/queries";
import { text, useText } from "@/shared/i18n/language";
import { ProblemNotice } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";
import { OfferForm } from "./offer-form";

const REFRESHED = ["leads"];

/** The two answers to a lead that waits: an offer, or a refusal with its reason. */
export function AnswerPanel({ lead }: { lead: Lead }) {
  const t = useText();
  const { message } = App.useApp();
  const product = useQuery(productQuery(lead.product.id));
  const [declining, setDeclining] = useState(false);
  const [revising, setRevising] = useState(false);
  const offer = useDeed(
    (body: OfferTerms, idempotencyKey) =>
      call<Offer>(`/leads/${lead.id}/offers`, { method: "POST", body, idempotencyKey }),
    {
      refreshes: REFRESHED,
      onDone: () => {
        setRevising(false);
        message.success(t(text("要约已送达企业", "The offer reached the enterprise")));
      },
    },
  );
  if (lead.state === "OFFERED" && !revising) {
    return (
      <Button onClick={() => setRevising(true)}>
        {t(text("改用新的要约", "Replace the offer"))}
      </Button>
    );
  }
  if (lead.state !== "DELIVERED" && lead.state !== "OFFERED") {
    return null;
  }
  return (
    <Panel
      title={revising ? text("新的要约", "New offer") : text("答复", "Answer")}
      note={
        revising
          ? text(
              "新的要约送达后，取代此前的要约。",
              "A new offer takes the place of the one before.",
            )
          : undefined
      }
    >
      {offer.isError && <ProblemNotice failure={offer.error} />}
      <OfferForm
        lead={lead}
        product={product.data}
        pending={offer.isPending}
        onSubmit={(terms) => offer.mutate(terms)}
        aside={<Button onClick={() => setDeclining(true)}>{t(text("婉拒", "Decline"))}</Button>}
      />
      <DeclineDialog lead={lead} open={declining} onClose={() => setDeclining(false)} />
    </Panel>
  );
}

function DeclineDialog(props: { lead: Lead; open: boolean; onClose: () => void }) {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const decline = useDeed(
    (body: { reason: string }, idempotencyKey) =>
      call<unknown>(`/leads/${props.lead.id}/refusal`, { method: "POST", body, idempotencyKey }),
    {
      refreshes: REFRESHED,
      onDone: () => {
        message.success(
          t(text("已婉拒，企业会看到原因", "Declined; the enterprise sees the reason")),
        );
        props.onClose();
      },
    },
  );
  return (
    <Modal
      open={props.open}
      title={t(text("婉拒这条线索", "Decline this lead"))}
      okText={t(text("确认婉拒", "Decline"))}
      okButtonProps={{ danger: true }}
      cancelText={t(text("取消", "Cancel"))}
      confirmLoading={decline.isPending}
      onCancel={props.onClose}
      onOk={() => form.submit()}
    >
      {decline.isError && <ProblemNotice failure={decline.error} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) => decline.mutate({ reason: reason.trim() })}
      >
        <Form.Item
          name="reason"
          label={t(text("原因", "Reason"))}
          extra={t(
            text(
              "企业会看到这段话，请写明可以改善之处。",
              "The enterprise reads this; say what it could change.",
            ),
          )}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t(text("请写明原因", "Give the reason")),
            },
          ]}
        >
          <Input.TextArea rows={4} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
