import { Button, DatePicker, Form, Input } from "antd";
import type { Dayjs } from "dayjs";
import type { ReactNode } from "react";
import type { Lead, OfferTerms, Product } from "@/shared/api/model";
import { useToday } from "@/shared/api/today";
import {
  formatMoney,
  formatRate,
  fractionOfPercent,
  moneyOf,
  percentOfFraction,
} from "@/shared/format/figures";
import { type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { amountFault, rateFault, tenorFault } from "./offer-bounds";

const USUAL_DAYS = 14;

interface Typed {
  amount: string;
  tenorMonths: string;
  ratePercent: string;
  validUntil: Dayjs;
  conditions?: string;
}

/** The terms of an offer, checked against the bounds of the product before they are sent. */
export function OfferForm(props: {
  lead: Lead;
  product: Product | undefined;
  pending: boolean;
  onSubmit: (terms: OfferTerms) => void;
  aside: ReactNode;
}) {
  const t = useText();
  const today = useToday();
  const { language } = useLanguage();
  const { lead, product } = props;
  const rule = (fault: (typed: string) => Text | null) => ({
    validator: (_: unknown, typed: string | undefined) => {
      const found = fault((typed ?? "").trim());
      return found ? Promise.reject(new Error(t(found))) : Promise.resolve();
    },
  });
  const span = (from: string, to: string) =>
    `${t(text("产品范围", "Product range"))} ${from} – ${to}`;

  return (
    <Form<Typed>
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      initialValues={{
        amount: lead.amount.amount.replace(/\.00$/, ""),
        tenorMonths: String(lead.tenorMonths),
        ratePercent: lead.proposal ? percentOfFraction(lead.proposal.annualRate) : "",
        validUntil: today.add(USUAL_DAYS, "day"),
      }}
      onFinish={(typed) => props.onSubmit(termsOf(typed))}
    >
      <Form.Item
        name="amount"
        label={t(text("金额（元）", "Amount (CNY)"))}
        rules={[rule((typed) => amountFault(typed, product))]}
        extra={
          product &&
          span(formatMoney(product.amount.from, language), formatMoney(product.amount.to, language))
        }
      >
        <Input inputMode="decimal" prefix="¥" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="tenorMonths"
        label={t(text("期限（月）", "Tenor (months)"))}
        rules={[rule((typed) => tenorFault(typed, product))]}
        extra={product && span(String(product.tenorMonths.from), String(product.tenorMonths.to))}
      >
        <Input inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="ratePercent"
        label={t(text("年利率（%）", "Interest rate (% a year)"))}
        rules={[rule((typed) => rateFault(typed, product))]}
        extra={
          product &&
          span(formatRate(product.rate.from, language), formatRate(product.rate.to, language))
        }
      >
        <Input inputMode="decimal" suffix="%" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="validUntil"
        label={t(text("要约有效至", "Valid until"))}
        rules={[{ required: true, message: t(text("请选择日期", "Choose the day")) }]}
      >
        <DatePicker style={{ width: "100%" }} allowClear={false} minDate={today} />
      </Form.Item>
      <Form.Item name="conditions" label={t(text("附带条件（选填）", "Conditions (optional)"))}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={props.pending}>
          {t(text("发出要约", "Make the offer"))}
        </Button>
        {props.aside}
      </div>
    </Form>
  );
}

function termsOf(typed: Typed): OfferTerms {
  const amount = moneyOf(typed.amount);
  if (!amount) {
    throw new Error("An offer was submitted with an amount that its own check refuses.");
  }
  const conditions = typed.conditions?.trim();
  return {
    amount,
    tenorMonths: Number(typed.tenorMonths),
    annualRate: fractionOfPercent(typed.ratePercent),
    validUntil: typed.validUntil.format("YYYY-MM-DD"),
    ...(conditions ? { conditions } : {}),
  };
}
