import { Form, Input, Radio } from "antd";
import { type Text, text, useText } from "@/shared/i18n/language";
import { Panel } from "@/shared/ui/page";
import { churnOf, percentFault, type Typed, weightFault } from "./question";
import { GRADES, THOROUGHNESS } from "./words";

type Rule = (
  fault: (typed: string) => Text | null,
  optional?: boolean,
) => { validator: (rule: unknown, typed: string | undefined) => Promise<void> };

/** What most plans leave as it is. */
export function Finer({ rule, draft }: { rule: Rule; draft: Typed }) {
  const t = useText();
  const touched =
    draft.churn !== "" || Object.keys(draft.probabilities).length > 0 || draft.volume !== "0";
  return (
    <Panel title={text("更细的设定", "Finer settings")}>
      <details open={touched}>
        <summary>
          {t(
            text(
              "违约概率、客户流失、权重与计算精度",
              "Probabilities of default, customers lost, weights and precision",
            ),
          )}
        </summary>
        <h3 className="budget-part">
          {t(
            text(
              "各等级的年违约概率（%，选填）",
              "Probability of default by grade (% a year, optional)",
            ),
          )}
        </h3>
        <p className="quiet small">
          {t(
            text(
              "只用于档案中没有违约概率的企业；不填则取该等级区间的中值。",
              "Used only for enterprises whose profile states none; the middle of the grade’s band if left out.",
            ),
          )}
        </p>
        <div className="budget-grades">
          {GRADES.map((grade) => (
            <Form.Item
              key={grade}
              name={["probabilities", grade]}
              label={grade}
              rules={[rule(percentFault, true)]}
            >
              <Input inputMode="decimal" suffix="%" autoComplete="off" />
            </Form.Item>
          ))}
        </div>
        <Form.Item
          name="churn"
          label={t(text("客户流失（选填）", "Customers lost (optional)"))}
          extra={t(
            text(
              "每行：等级, 利率%, 流失%[, 样本数]，例如 A, 4, 9.5。不填则按先验：4% 时流失 5%，15% 时流失 95%。",
              "A line each: grade, rate %, lost % [, how many], such as A, 4, 9.5. Left out, a prior holds: 5 % are lost at 4 %, 95 % at 15 %.",
            ),
          )}
          rules={[
            rule(
              (typed) =>
                churnOf(typed)
                  ? null
                  : text(
                      "每行写等级（A–E）和两个百分数",
                      "Write a grade (A–E) and two percentages a line",
                    ),
              true,
            ),
          ]}
        >
          <Input.TextArea rows={4} className="budget-churn" />
        </Form.Item>
        <h3 className="budget-part">{t(text("权重", "Weights"))}</h3>
        <p className="quiet small">
          {t(
            text(
              "价值 = 接受率 ×（收益权重 × 净利息 − 损失权重 × 预期损失 + 规模权重 × 金额）。1、1、0 即期望利润。",
              "Value = acceptance × (income × net interest − loss × expected loss + volume × amount). With 1, 1 and 0 it is the expected profit.",
            ),
          )}
        </p>
        <div className="budget-row">
          <Form.Item name="income" label={t(text("收益", "Income"))} rules={[rule(weightFault)]}>
            <Input inputMode="decimal" autoComplete="off" />
          </Form.Item>
          <Form.Item name="lossWeight" label={t(text("损失", "Loss"))} rules={[rule(weightFault)]}>
            <Input inputMode="decimal" autoComplete="off" />
          </Form.Item>
          <Form.Item name="volume" label={t(text("规模", "Volume"))} rules={[rule(weightFault)]}>
            <Input inputMode="decimal" autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item name="thoroughness" label={t(text("计算精度", "Precision"))}>
          <Radio.Group className="budget-choices">
            {Object.entries(THOROUGHNESS).map(([value, label]) => (
              <Radio key={value} value={value}>
                {t(label)}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item
          name="seed"
          label={t(text("随机种子", "Seed"))}
          extra={t(
            text(
              "相同的问题和种子得到相同的方案。",
              "The same question and seed give the same plan.",
            ),
          )}
          rules={[
            rule((typed) =>
              /^\d{1,9}$/.test(typed) ? null : text("请填整数", "Give a whole number"),
            ),
          ]}
        >
          <Input inputMode="numeric" autoComplete="off" className="budget-seed" />
        </Form.Item>
      </details>
    </Panel>
  );
}
