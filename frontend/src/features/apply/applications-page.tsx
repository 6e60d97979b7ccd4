import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Link, useNavigate } from "react-router";
import type { Application } from "@/shared/api/model";
import { applicationsQuery } from "@/shared/api/queries";
import { formatMoment } from "@/shared/format/dates";
import { formatMoney } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { APPLICATION_STATES, FINANCING_PURPOSES, wordFor } from "@/shared/i18n/words";
import { Asked, Nothing } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Page } from "@/shared/ui/page";

const AMOUNT = text("金额", "Amount");
const TENOR = text("期限", "Tenor");
const PURPOSE = text("用途", "Purpose");
const SUBMITTED = text("提交时间", "Submitted");
const STATE = text("状态", "State");

/** All applications of the enterprise. */
export default function ApplicationsPage() {
  const t = useText();
  const navigate = useNavigate();
  const applications = useQuery(applicationsQuery);
  return (
    <Page
      title={text("我的申请", "Applications")}
      actions={
        <Button type="primary" onClick={() => navigate("/apply")}>
          {t(text("新的申请", "New application"))}
        </Button>
      }
    >
      <Asked query={applications}>
        {(answer) =>
          answer.items.length === 0 ? (
            <Nothing says={text("还没有申请过融资。", "You have not applied yet.")}>
              <Link to="/apply">{t(text("提出第一笔申请", "Make the first application"))}</Link>
            </Nothing>
          ) : (
            <div className="panel">
              <ApplicationTable applications={answer.items} />
            </div>
          )
        }
      </Asked>
    </Page>
  );
}

function ApplicationTable({ applications }: { applications: Application[] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <table className="table cards">
      <thead>
        <tr>
          {[AMOUNT, TENOR, PURPOSE, SUBMITTED, STATE].map((head) => (
            <th key={head.en} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {applications.map((application) => (
          <tr key={application.id} className="linked">
            <td className="heading">
              <Link className="figure" to={`/applications/${application.id}`}>
                <strong>{formatMoney(application.amount, language)}</strong>
              </Link>
            </td>
            <td data-label={t(TENOR)} className="figure">
              {application.tenorMonths} {t(text("个月", "months"))}
            </td>
            <td data-label={t(PURPOSE)}>{t(wordFor(FINANCING_PURPOSES, application.purpose))}</td>
            <td data-label={t(SUBMITTED)} className="figure">
              {formatMoment(application.submittedAt, language)}
            </td>
            <td data-label={t(STATE)}>
              <StateTag
                state={application.state}
                label={wordFor(APPLICATION_STATES, application.state)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
