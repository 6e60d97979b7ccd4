import { useMe } from "@/shared/api/me";
import type { Role } from "@/shared/api/model";
import { type Text, text, useText } from "@/shared/i18n/language";
import { ROLES, wordFor } from "@/shared/i18n/words";
import { Page, Panel } from "@/shared/ui/page";

const CAN_DO: Partial<Record<Role, Text>> = {
  GUARANTOR: text(
    "含担保的融资方案已经会列出您的机构与费率；担保业务、额度与代偿的办理页面尚未开放。",
    "Proposals with a guarantee already name your institution and fee. Pages to work on cases, capacity and claims are not open yet.",
  ),
  DEBTOR: text(
    "供应商的应收账款目前由数据提供方送达平台；在线确认或提出异议的页面尚未开放。",
    "Receivables against you now reach the platform through data providers. Pages to confirm or dispute them are not open yet.",
  ),
  PROVIDER: text(
    "您可以通过接口送达数据：POST /api/v1/loads，支持 CSV、NDJSON、xlsx；在 GET /api/v1/loads 查看进度与逐行错误报告。网页上传目前由平台运营代办。",
    "You can deliver data through the interface: POST /api/v1/loads with CSV, NDJSON or xlsx; GET /api/v1/loads shows progress and the per-row error report. Uploads on this site are for operators at present.",
  ),
  REGULATOR: text(
    "平台只向监管提供汇总数据，绝不提供单个企业的信息；报表页面尚未开放。",
    "The platform gives regulators aggregates only, never a single enterprise. Report pages are not open yet.",
  ),
};

/** Says honestly what a role can do at present. */
export default function Welcome() {
  const t = useText();
  const me = useMe().data;
  if (!me) {
    return null;
  }
  return (
    <Page
      title={text(`您好，${me.displayName}`, `Welcome, ${me.displayName}`)}
      lead={wordFor(ROLES, me.role)}
    >
      <Panel title={text("您现在可以做什么", "What you can do now")}>
        <p>{t(CAN_DO[me.role])}</p>
        {me.institution && (
          <p className="quiet" style={{ marginTop: 12 }}>
            {me.institution.name}
          </p>
        )}
      </Panel>
    </Page>
  );
}
