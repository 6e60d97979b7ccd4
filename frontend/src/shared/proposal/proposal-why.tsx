import { Alert } from "antd";
import type { PolicyFinding, Proposal } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";
import { Bar } from "@/shared/ui/marks";
import "@/shared/proposal/proposal.css";

const PARTS = {
  cost: text("成本", "Cost"),
  amountFit: text("金额匹配", "Amount fit"),
  likelihood: text("获批可能", "Likelihood"),
  time: text("时效", "Time"),
};

type Part = keyof typeof PARTS;

/** The weights behind a rank, and what the policy rules say about the proposal. */
export function ProposalWhy({ proposal }: { proposal: Proposal }) {
  const t = useText();
  return (
    <>
      <section className="why" aria-label={t(text("排名权重", "Weights of the rank"))}>
        <h4>
          {t(text("排名怎么来的：各项得分 × 权重", "Where the rank comes from: merit × weight"))}
        </h4>
        {(Object.keys(PARTS) as Part[]).map((part) => (
          <WeighedPart key={part} part={part} proposal={proposal} />
        ))}
      </section>
      {proposal.findings.map((finding) => (
        <Finding key={`${finding.rule} ${finding.source}`} finding={finding} />
      ))}
    </>
  );
}

function WeighedPart({ part, proposal }: { part: Part; proposal: Proposal }) {
  const t = useText();
  const merit = proposal.merits[part];
  return (
    <Bar
      label={t(PARTS[part])}
      share={Number(merit)}
      value={`${percent(merit)} × ${percent(proposal.weights[part])}`}
    />
  );
}

/** Weights and merits are shares, not amounts: a rounded figure is enough. */
function percent(share: string): string {
  return `${Math.round(Number(share) * 100)}%`;
}

function Finding({ finding }: { finding: PolicyFinding }) {
  const t = useText();
  const blocks = ["BLOCK", "HARD", "ERROR"].includes(finding.severity.toUpperCase());
  return (
    <Alert
      style={{ marginTop: 12 }}
      type={blocks ? "error" : "warning"}
      title={t(finding.text)}
      description={
        <span className="small">
          {t(text("政策依据：", "Policy: "))}
          {finding.rule} · {finding.source}
        </span>
      }
    />
  );
}
