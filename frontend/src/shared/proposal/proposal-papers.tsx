import type { Proposal } from "@/shared/api/model";
import { formatShare } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";

/** Which papers to have ready, and who bears which part of a loss where it is guaranteed. */
export function ProposalPapers({ proposal }: { proposal: Proposal }) {
  const t = useText();
  const { language } = useLanguage();
  const comma = t(text("、", ", "));
  return (
    <>
      {proposal.documents.length > 0 && (
        <p className="proposal-total">
          {t(text("需准备的材料：", "Papers to have ready: "))}
          {proposal.documents.map((document) => t(document.name)).join(comma)}
        </p>
      )}
      {proposal.guaranteeShares.length > 0 && (
        <p className="quiet">
          {t(text("如发生损失，由各方分担：", "A loss is borne by: "))}
          {proposal.guaranteeShares
            .map((part) => `${t(part.name)} ${formatShare(part.share, language)}`)
            .join(comma)}
        </p>
      )}
    </>
  );
}
