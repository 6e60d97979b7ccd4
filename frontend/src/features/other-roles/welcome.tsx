import { useMe } from "@/shared/api/me";
import type { Role } from "@/shared/api/model";
import { type Text, text, useText } from "@/shared/i18n/language";
import { ROLES, wordFor } from "@/shared/i18n/words";
import { Page, Panel } from "@/shared/ui/page";

const CAN_DO: Partial<Record<Role, Text>> = {
  GUARANTOR: text(
    "额度的占用、确认和释放在“担保额度”页办理。您可以通过接口办理：担保业务（/api/v1/guarantee-cases）、合作方案（/api/v1/guarantee-programmes）、净资产与限额（/api/v1/guarantee-capacity）、代偿与追偿、业务指标（/api/v1/guarantor-figures）；这些的网页尚未开放。",
    "Reserve, confirm and release on the page “Capacity”. Through the interface you can work on cases (/api/v1/guarantee-cases), programmes (/api/v1/guarantee-programmes), net assets and limits (/api/v1/guarantee-capacity), claims and recoveries, figures (/api/v1/guarantor-figures); there are no pages for these yet.",
  ),
  DEBTOR: text(
    "您可以通过接口办理：确认应收账款或提出异议（/api/v1/receivables、/api/v1/receivable-answers）、反向保理（/api/v1/factoring-programmes）、查看付款信息（/api/v1/debtor-payment-files）。网页办理尚未开放。",
    "You can work through the interface: confirm or dispute receivables (/api/v1/receivables, /api/v1/receivable-answers), reverse factoring (/api/v1/factoring-programmes), your payment files (/api/v1/debtor-payment-files). There are no pages for it yet.",
  ),
  PROVIDER: text(
    "您可以通过接口送达数据：POST /api/v1/loads，支持 CSV、NDJSON、xlsx；在 GET /api/v1/loads 查看进度与逐行错误报告。网页上传目前由平台运营代办。",
    "You can deliver data through the interface: POST /api/v1/loads with CSV, NDJSON or xlsx; GET /api/v1/loads shows progress and the per-row error report. Uploads on this site are for operators at present.",
  ),
  REGULATOR: text(
    "平台只向监管提供汇总数据和规则，绝不提供单个企业的信息。您可以通过接口查看：风险补偿资金（/api/v1/compensation-funds）、担保月报的指标（/api/v1/guarantee-reports/columns）与报送日历（/api/v1/guarantee-reports/calendar）。网页尚未开放。",
    "The platform gives regulators aggregates and rules only, never a single enterprise. You can read through the interface: compensation funds (/api/v1/compensation-funds), the columns of the monthly guarantee report (/api/v1/guarantee-reports/columns) and who reports by when (/api/v1/guarantee-reports/calendar). There are no pages for it yet.",
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
