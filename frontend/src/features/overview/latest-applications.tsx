import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { applicationsQuery } from "@/shared/api/queries";
import { formatMoment } from "@/shared/format/dates";
import { formatMoney } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { APPLICATION_STATES, FINANCING_PURPOSES, wordFor } from "@/shared/i18n/words";
import { Asked, Nothing } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Panel } from "@/shared/ui/page";

const SHOWN = 3;

/** The last few applications. */
export function LatestApplications() {
  const t = useText();
  const { language } = useLanguage();
  const applications = useQuery(applicationsQuery);
  return (
    <Panel
      title={text("最近的申请", "Latest applications")}
      aside={<Link to="/applications">{t(text("全部", "All"))}</Link>}
    >
      <Asked query={applications}>
        {(answer) =>
          answer.items.length === 0 ? (
            <Nothing says={text("还没有申请过融资。", "You have not applied yet.")}>
              <Link to="/apply">{t(text("提出第一笔申请", "Make the first application"))}</Link>
            </Nothing>
          ) : (
            <ul className="lines">
              {answer.items.slice(0, SHOWN).map((application) => (
                <li key={application.id}>
                  <div className="row row-apart">
                    <Link to={`/applications/${application.id}`} className="figure">
                      {formatMoney(application.amount, language)} · {application.tenorMonths}{" "}
                      {t(text("个月", "months"))}
                    </Link>
                    <StateTag
                      state={application.state}
                      label={wordFor(APPLICATION_STATES, application.state)}
                    />
                  </div>
                  <p className="quiet small">
                    {formatMoment(application.submittedAt, language)} ·{" "}
                    {t(wordFor(FINANCING_PURPOSES, application.purpose))}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </Panel>
  );
}
