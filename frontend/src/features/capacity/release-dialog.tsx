import { App, Form, Input, Modal, Radio } from "antd";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Reservation } from "@/shared/api/model";
import { compareDecimals, formatMoney, moneyOf } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { ProblemNotice } from "@/shared/ui/asked";
import { RESERVATION_PROBLEMS } from "./words";

interface Typed {
  whole: boolean;
  left: string;
}

/** Gives capacity back, all of it or down to what is still guaranteed. */
export function ReleaseDialog(props: { reservation: Reservation; onClose: () => void }) {
  const t = useText();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const { reservation } = props;
  const [form] = Form.useForm<Typed>();
  const release = useDeed(
    (typed: Typed) =>
      call<Reservation>(`/guarantee-capacity/reservations/${reservation.id}/release`, {
        method: "POST",
        headers: { "If-Match": `"${reservation.version}"` },
        body: typed.whole ? {} : { left: moneyOf(typed.left) },
      }),
    {
      refreshes: ["reservations", "capacity"],
      onDone: () => {
        message.success(t(text("额度已退回", "The capacity came back")));
        props.onClose();
      },
    },
  );
  const whole = Form.useWatch("whole", form);
  return (
    <Modal
      open
      title={t(text("释放额度", "Release capacity"))}
      okText={t(text("释放", "Release"))}
      cancelText={t(text("取消", "Cancel"))}
      confirmLoading={release.isPending}
      onCancel={props.onClose}
      onOk={() => form.submit()}
    >
      {release.isError && <ProblemNotice failure={release.error} problems={RESERVATION_PROBLEMS} />}
      <p>
        {reservation.customer?.name} · {t(text("现占用", "held now"))}{" "}
        {formatMoney(reservation.remaining, language)}
      </p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ whole: true }}
        onFinish={(typed) => release.mutate(typed)}
      >
        <Form.Item name="whole" label={t(text("释放多少", "How much"))}>
          <Radio.Group
            options={[
              { value: true, label: t(text("全部", "All of it")) },
              { value: false, label: t(text("一部分", "A part")) },
            ]}
          />
        </Form.Item>
        {whole === false && (
          <Form.Item
            name="left"
            label={t(text("释放后仍占用（元）", "To be left (yuan)"))}
            rules={[
              {
                validator: (_, typed: string) => {
                  const money = moneyOf(typed);
                  return money && compareDecimals(money.amount, reservation.remaining.amount) < 0
                    ? Promise.resolve()
                    : Promise.reject(
                        new Error(
                          t(
                            text(
                              "请填小于现占用的金额",
                              "An amount below what is held now, please",
                            ),
                          ),
                        ),
                      );
                },
              },
            ]}
          >
            <Input inputMode="decimal" />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
