import { Button, Form, Input, Radio, Select } from "antd";
import { useNavigate } from "react-router";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Application, ApplicationRequest } from "@/shared/api/model";
import { formatMoney, moneyOf } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import type { ProblemTexts } from "@/shared/i18n/problem-text";
import { FINANCING_PURPOSES } from "@/shared/i18n/words";
import { ProblemNotice } from "@/shared/ui/asked";
import { Page, Panel } from "@/shared/ui/page";
import "./apply.css";

const PROBLEMS: ProblemTexts = {
  "rule-broken": text(
    "还没有评出等级的信用档案，无法比对产品。请先在“数据与授权”中授权，再到“信用档案”重新计算。",
    "There is no graded credit profile to match. Grant a consent under “Data & consents”, then recompute the credit profile.",
  ),
};

interface Asked {
  amount: string;
  tenorMonths: number;
  purpose: string;
}

const TENORS = [3, 6, 12, 18, 24, 36, 60];

/** Asks for money: how much, for how long, for what. */
export default function ApplyPage() {
  const t = useText();
  const navigate = useNavigate();
  const submit = useDeed(
    (body: ApplicationRequest, idempotencyKey) =>
      call<Application>("/applications", { method: "POST", body, idempotencyKey }),
    {
      refreshes: ["applications", "accesses"],
      onDone: (application) => navigate(`/applications/${application.id}`),
    },
  );
  return (
    <Page
      title={text("申请融资", "Apply for financing")}
      lead={text(
        "说出需要多少、多久、做什么。平台按您的档案与全部产品逐一比对，给出可行方案，也说明哪些产品差在哪里。",
        "Say how much, for how long and for what. The platform checks your profile against every product, and shows what fits as well as what is missing elsewhere.",
      )}
    >
      <div className="columns">
        <Panel title={text("您的需求", "What you need")}>
          {submit.isError && <ProblemNotice failure={submit.error} problems={PROBLEMS} />}
          <ApplyForm pending={submit.isPending} onSubmit={(request) => submit.mutate(request)} />
        </Panel>
        <Panel title={text("接下来会怎样", "What happens next")}>
          <ol className="steps">
            <li>
              {t(
                text(
                  "几秒内列出方案，按综合年化成本等因素排序，权重公开。",
                  "Proposals within seconds, ranked by all-in cost and more, with visible weights.",
                ),
              )}
            </li>
            <li>
              {t(
                text(
                  "您选择把哪些方案推送给资金方，此前没有任何机构能看到您。",
                  "You choose which to send. Until then no institution sees you.",
                ),
              )}
            </li>
            <li>
              {t(
                text(
                  "资金方在承诺时限内答复，您比较要约后接受或拒绝。",
                  "Lenders answer within their promise; you compare offers, accept or refuse.",
                ),
              )}
            </li>
          </ol>
          <p className="quiet small" style={{ marginTop: 14 }}>
            {t(
              text(
                "排名不出售。平台不放贷、不收保证金。",
                "Ranks are not for sale. The platform lends nothing and takes no deposits.",
              ),
            )}
          </p>
        </Panel>
      </div>
    </Page>
  );
}

function ApplyForm(props: { pending: boolean; onSubmit: (request: ApplicationRequest) => void }) {
  const t = useText();
  const { language } = useLanguage();
  const [form] = Form.useForm<Asked>();
  const amount = moneyOf(Form.useWatch("amount", form));
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      size="large"
      initialValues={{ tenorMonths: 12, purpose: "WORKING_CAPITAL" }}
      onFinish={(asked) => {
        const money = moneyOf(asked.amount);
        if (money) {
          props.onSubmit({ ...asked, amount: money });
        }
      }}
    >
      <Form.Item
        name="amount"
        label={t(text("融资金额（元）", "Amount (CNY)"))}
        extra={
          amount
            ? formatMoney(amount, language)
            : t(
                text(
                  "按实际需要填写；金额越贴近产品额度，越容易匹配。",
                  "As much as you need; the closer to a product’s range, the better the fit.",
                ),
              )
        }
        rules={[{ validator: (_, typed) => amountIsRight(typed) }]}
        validateTrigger="onSubmit"
      >
        <Input inputMode="decimal" autoComplete="off" prefix="¥" placeholder="500,000" />
      </Form.Item>
      <Form.Item
        name="tenorMonths"
        label={t(text("期限（月）", "Tenor (months)"))}
        extra={t(
          text(
            "期限与资金用途的回款周期相称，负担最轻。",
            "A tenor that matches when the money comes back is the lightest to bear.",
          ),
        )}
      >
        <Radio.Group
          className="tenors"
          optionType="button"
          options={TENORS.map((value) => ({ value, label: String(value) }))}
        />
      </Form.Item>
      <Form.Item
        name="purpose"
        label={t(text("资金用途", "Purpose"))}
        extra={t(
          text(
            "部分产品限定用途；如实填写，放款后资金方会核对。",
            "Some products are for one purpose only. State the real one; lenders check.",
          ),
        )}
      >
        <Select
          options={Object.entries(FINANCING_PURPOSES).map(([value, word]) => ({
            value,
            label: t(word),
          }))}
        />
      </Form.Item>
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={props.pending}>
          {t(text("查看融资方案", "See proposals"))}
        </Button>
      </div>
    </Form>
  );

  function amountIsRight(typed: string | undefined): Promise<void> {
    const money = moneyOf(typed);
    if (money && !/^0+\.00$/.test(money.amount)) {
      return Promise.resolve();
    }
    return Promise.reject(
      new Error(
        t(
          text(
            "请填写大于零的金额，最多两位小数，例如 500000",
            "Enter an amount above zero with at most two decimals, such as 500000",
          ),
        ),
      ),
    );
  }
}
