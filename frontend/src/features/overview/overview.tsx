import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { Link, useNavigate } from "react-router";
import { useOwnEnterprise } from "@/shared/api/me";
import type { Coded, Enterprise } from "@/shared/api/model";
import { enterpriseQuery } from "@/shared/api/queries";
import { formatDay } from "@/shared/format/dates";
import { NOTHING } from "@/shared/format/figures";
import { type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { SIZE_CLASSES, wordFor } from "@/shared/i18n/words";
import { Asked } from "@/shared/ui/asked";
import { Facts, Page, Panel } from "@/shared/ui/page";
import { LatestApplications } from "./latest-applications";
import { LatestGrade } from "./latest-grade";
import { LiveConsents } from "./live-consents";

/** Where an enterprise stands, and what it can do next. */
export default function Overview() {
  const t = useText();
  const navigate = useNavigate();
  const { uscc, name } = useOwnEnterprise();
  const enterprise = useQuery(enterpriseQuery(uscc));
  return (
    <Page
      title={name}
      lead={text(`统一社会信用代码 ${uscc}`, `Unified social credit code ${uscc}`)}
      actions={
        <Button type="primary" onClick={() => navigate("/apply")}>
          {t(text("申请融资", "Apply for financing"))}
        </Button>
      }
    >
      <div className="columns">
        <div className="stack">
          <LatestGrade uscc={uscc} />
          <LatestApplications />
        </div>
        <div className="stack">
          <Asked query={enterprise}>{(answer) => <Registered enterprise={answer} />}</Asked>
          <LiveConsents uscc={uscc} />
        </div>
      </div>
    </Page>
  );
}

function Registered({ enterprise }: { enterprise: Enterprise }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Panel title={text("登记信息", "Registration")}>
      {(enterprise.warnings ?? []).map((warning) => (
        <Alert
          key={t(warning)}
          type="warning"
          showIcon
          style={{ marginBottom: 14 }}
          title={t(warning)}
        />
      ))}
      <Facts
        items={[
          {
            name: text("成立日期", "Established"),
            value: formatDay(enterprise.establishedOn, language),
          },
          { name: text("规模", "Size"), value: t(wordFor(SIZE_CLASSES, enterprise.sizeClass)) },
          { name: text("行业", "Industry"), value: t(named(enterprise.industry)) },
          { name: text("所在地", "Place"), value: t(named(enterprise.division)) },
        ]}
      />
      <p style={{ marginTop: 16 }}>
        <Link to="/consents">{t(text("谁可以读取我的数据", "Who may read my data"))}</Link>
      </p>
    </Panel>
  );
}

function named(coded: Coded | null | undefined): Text {
  return coded?.name ?? coded?.code ?? NOTHING;
}
