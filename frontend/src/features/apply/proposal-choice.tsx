import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import type { Application } from "@/shared/api/model";
import { useToday } from "@/shared/api/today";
import { text, useText } from "@/shared/i18n/language";
import { Nothing } from "@/shared/ui/asked";
import { ProposalCard } from "./proposal-card";
import { SendDialog } from "./send-dialog";

/** The proposals in their order; those not yet sent can be chosen and sent. */
export function ProposalChoice(props: { application: Application; onSent: () => void }) {
  const t = useText();
  const { application } = props;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const today = useToday().format("YYYY-MM-DD");
  const open = application.state === "OPEN" || application.state === "LEADS_SENT";

  function toggle(id: string) {
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  }

  if (application.proposals.length === 0) {
    return (
      <div className="panel">
        <Nothing
          says={text(
            "目前没有完全符合的产品。“为什么不行”列出了每个产品的差距，可调整金额或期限后再试。",
            "No product fits entirely at present. “Why not” lists what is missing for each; try another amount or tenor.",
          )}
        >
          <Link to="/apply">{t(text("调整后重新申请", "Apply with other terms"))}</Link>
        </Nothing>
      </div>
    );
  }
  return (
    <>
      <ol className="proposals">
        {application.proposals.map((proposal) => {
          const lapsed = proposal.expiresAt < today;
          const choosable = open && !lapsed && !proposal.leadId;
          return (
            <li key={proposal.id}>
              <ProposalCard
                proposal={proposal}
                chosen={chosen.includes(proposal.id)}
                lapsed={lapsed}
                onToggle={choosable ? () => toggle(proposal.id) : undefined}
              />
            </li>
          );
        })}
      </ol>
      {open && (
        <div className="send-bar">
          <span aria-live="polite">
            {chosen.length === 0
              ? t(text("勾选方案，再推送给资金方", "Choose proposals, then send them"))
              : t(text(`已选 ${chosen.length} 个方案`, `${chosen.length} chosen`))}
          </span>
          <Button type="primary" disabled={chosen.length === 0} onClick={() => setSending(true)}>
            {t(text("推送给资金方", "Send to lenders"))}
          </Button>
        </div>
      )}
      <SendDialog
        application={application}
        proposals={application.proposals.filter((proposal) => chosen.includes(proposal.id))}
        open={sending}
        onClose={() => setSending(false)}
        onSent={() => {
          setSending(false);
          setChosen([]);
          props.onSent();
        }}
      />
    </>
  );
}
