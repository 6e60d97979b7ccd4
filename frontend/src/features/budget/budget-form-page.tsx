import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Form, Input, Radio } from "antd";
import { Link, useNavigate, useSearchParams } from "react-router";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { BudgetGround, BudgetPlan, BudgetQuestion } from "@/shared/api/model";
import { formatCount, formatMoney, formatRate } from "@/shared/format/figures";
import { type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { Asked, Loading, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { Page, Panel } from "@/shared/ui/page";
import { Finer } from "./finer-fields";
import { LimitFields } from "./limit-fields";
import {
  amountFault,
  EMPTY,
  gridOf,
  percentFault,
  questionOf,
  type Typed,
  typedOf,
} from "./question";
import { GRADES, PRICINGS } from "./words";
import "./budget.css";

/** Asks for a plan; with `from` the question of an earlier one is the draft. */
export default function BudgetFormPage() {
  const [search] = useSearchParams();
  const from = search.get("from");
  const ground = useQuery({
    queryKey: ["budget-ground"],
    queryFn: () => call<BudgetGround>("/budget-plans/ground"),
    refetchOnMount: "always",
  });
  const earlier = useQuery({
    queryKey: ["budget-plans", "one", from],
    queryFn: () => call<BudgetPlan>(`/budget-plans/${from}`),
    enabled: from !== null,
  });
  return (
    <Page
      title={text("新的额度分配", "New budget plan")}
      lead={text(
        "只需填预算；其余都有默认值，可按本行的政策调整。",
        "Only the budget is needed; everything else has a default that you may bend to your policy.",
      )}
      back={{ to: "/budget", label: text("额度分配", "Budget plans") }}
    >
      <Asked query={ground}>
        {(answer) =>
          answer.leads === 0 ? (
            <NoLeads />
          ) : from !== null && earlier.isPending ? (
            <Loading />
          ) : (
            <Question
              ground={answer}
              draft={earlier.data ? typedOf(earlier.data.question) : EMPTY}
            />
          )
        }
      </Asked>
    </Page>
  );
}

function NoLeads() {
  const t = useText();
  return (
    <div className="panel">
      <Nothing
        says={text(
          "目前没有待答复的线索，暂无可分配的对象。",
          "No lead waits for an answer, so there is nobody to plan for.",
        )}
      >
        <Link to="/leads">{t(text("查看全部线索", "See all leads"))}</Link>
      </Nothing>
    </div>
  );
}

function Question({ ground, draft }: { ground: BudgetGround; draft: Typed }) {
  const t = useText();
  const navigate = useNavigate();
  const [form] = Form.useForm<Typed>();
  const pricing = Form.useWatch("pricing", form) ?? draft.pricing;
  const order = useDeed(
    (body: BudgetQuestion, idempotencyKey) =>
      call<BudgetPlan>("/budget-plans", { method: "POST", body, idempotencyKey }),
    { refreshes: ["budget-plans"], onDone: (plan) => navigate(`/budget/${plan.id}`) },
  );
  const rule = (fault: (typed: string) => Text | null, optional = false) => ({
    validator: (_: unknown, typed: string | undefined) => {
      const plain = (typed ?? "").trim();
      const found = optional && plain === "" ? null : fault(plain);
      return found ? Promise.reject(new Error(t(found))) : Promise.resolve();
    },
  });
  return (
    <Form<Typed>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError
      initialValues={draft}
      onFinish={(typed) => order.mutate(questionOf({ ...draft, ...typed }))}
    >
      <div className="columns budget-form">
        <div className="stack">
          <Panel title={text("预算与单笔金额", "Budget and loan sizes")}>
            <Form.Item
              name="budget"
              label={t(text("预算（元）", "Budget (CNY)"))}
              rules={[rule(amountFault)]}
              extra={t(
                text(
                  `现有 ${formatCount(ground.leads, "zh")} 条线索待答复，共申请 ${formatMoney(ground.asked, "zh")}。`,
                  `${formatCount(ground.leads, "en")} leads wait for an answer; they ask for ${formatMoney(ground.asked, "en")} together.`,
                ),
              )}
            >
              <Input inputMode="decimal" prefix="¥" autoComplete="off" />
            </Form.Item>
            <div className="budget-row">
              <Form.Item
                name="least"
                label={t(text("单笔最少（元，选填）", "Smallest loan (CNY, optional)"))}
                rules={[rule(amountFault, true)]}
              >
                <Input inputMode="decimal" prefix="¥" autoComplete="off" />
              </Form.Item>
              <Form.Item
                name="most"
                label={t(text("单笔最多（元，选填）", "Largest loan (CNY, optional)"))}
                rules={[rule(amountFault, true)]}
              >
                <Input inputMode="decimal" prefix="¥" autoComplete="off" />
              </Form.Item>
              <Form.Item
                name="step"
                label={t(text("金额步长（元）", "Step (CNY)"))}
                rules={[rule(amountFault)]}
              >
                <Input inputMode="decimal" prefix="¥" autoComplete="off" />
              </Form.Item>
            </div>
            <p className="quiet small">
              {t(
                text(
                  "不填时，以产品的起点金额和推荐给企业的金额为界；任何情况下都不超过推荐金额。",
                  "Left out, a loan is from what the product lends at least to what was proposed; it never exceeds what was proposed.",
                ),
              )}
            </p>
          </Panel>
          <Panel title={text("利率", "Rates")}>
            <Form.Item name="pricing">
              <Radio.Group className="budget-choices">
                {Object.entries(PRICINGS).map(([value, label]) => (
                  <Radio key={value} value={value}>
                    {t(label)}
                  </Radio>
                ))}
              </Radio.Group>
            </Form.Item>
            {pricing === "GRID" && (
              <>
                <div className="budget-row">
                  <Form.Item
                    name="rateFrom"
                    label={t(text("从（年，%）", "From (% a year)"))}
                    rules={[rule(percentFault)]}
                  >
                    <Input inputMode="decimal" suffix="%" autoComplete="off" />
                  </Form.Item>
                  <Form.Item
                    name="rateTo"
                    label={t(text("到（年，%）", "To (% a year)"))}
                    rules={[rule(percentFault)]}
                  >
                    <Input inputMode="decimal" suffix="%" autoComplete="off" />
                  </Form.Item>
                  <Form.Item
                    name="rateStep"
                    label={t(text("间隔（%）", "Every (%)"))}
                    dependencies={["rateFrom", "rateTo"]}
                    rules={[
                      rule((typed) =>
                        gridOf({ ...draft, ...form.getFieldsValue(), rateStep: typed })
                          ? null
                          : text(
                              "从小到大，间隔大于零，至多 500 档",
                              "From low to high, by more than nothing, 500 rates at most",
                            ),
                      ),
                    ]}
                  >
                    <Input inputMode="decimal" suffix="%" autoComplete="off" />
                  </Form.Item>
                </div>
                <p className="quiet small">
                  {t(
                    text(
                      "只使用落在产品公布区间内的利率。",
                      "Only rates within the band that a product publishes are asked.",
                    ),
                  )}
                </p>
              </>
            )}
          </Panel>
          <LimitFields ground={ground} />
          <Finer rule={rule} draft={draft} />
        </div>
        <div className="stack">
          <Panel title={text("风险与成本", "Risk and cost")}>
            <Form.Item
              name="loss"
              label={t(text("违约损失率（%）", "Loss given default (%)"))}
              rules={[rule(percentFault)]}
              extra={t(
                text(
                  "违约时损失的比例；有担保的，只计银行承担的部分。",
                  "The part that is lost on default; of guaranteed loans only what falls to the bank.",
                ),
              )}
            >
              <Input inputMode="decimal" suffix="%" autoComplete="off" />
            </Form.Item>
            <Form.Item
              name="funding"
              label={t(text("资金成本（年，%）", "Cost of funding (% a year)"))}
              rules={[rule(percentFault)]}
            >
              <Input inputMode="decimal" suffix="%" autoComplete="off" />
            </Form.Item>
            <Form.Item name="refused" label={t(text("不予放款的等级", "Grades to refuse"))}>
              <Checkbox.Group options={GRADES} />
            </Form.Item>
          </Panel>
          <Programmes ground={ground} />
          <Panel title={text("提交", "Ask")}>
            {order.isError && <ProblemNotice failure={order.error} />}
            <p className="quiet small">
              {t(
                text(
                  "计算时会在企业的授权下读取其档案，并记入企业可见的读取记录。",
                  "The profiles are read under the enterprises’ consents; each reading is on record where they see it.",
                ),
              )}
            </p>
            <div className="form-actions">
              <Button type="primary" htmlType="submit" loading={order.isPending}>
                {t(text("开始计算", "Work it out"))}
              </Button>
            </div>
          </Panel>
        </div>
      </div>
    </Form>
  );
}

function Programmes({ ground }: { ground: BudgetGround }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Panel
      title={text("可用的担保额度", "Guarantee capacity")}
      note={text(
        "方案公布的额度减去本行已占用的；其他银行的占用无从得知，实际可能更少。",
        "The quota as published less what you have filed; what other banks have taken is not known, so there may be less.",
      )}
    >
      {ground.programmes.length === 0 ? (
        <p className="quiet">
          {t(text("没有向本行开放的担保方案。", "No guarantee programme is open to you."))}
        </p>
      ) : (
        <ul className="lines">
          {ground.programmes.map((it) => (
            <li key={it.id}>
              <div className="row row-apart">
                <strong>{t(it.name)}</strong>
                <span className="figure">{formatMoney(it.free, language)}</span>
              </div>
              <div className="quiet small">
                {it.guarantor.name} · {t(text("银行承担损失的", "the bank bears"))}{" "}
                {formatRate(it.borne, language, 0)}
                {language === "en" && " of a loss"}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
