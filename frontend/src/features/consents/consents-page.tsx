import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useOwnEnterprise } from "@/shared/api/me";
import type { Consent } from "@/shared/api/model";
import { consentsQuery } from "@/shared/api/queries";
import { text, useText } from "@/shared/i18n/language";
import { Asked, Nothing } from "@/shared/ui/asked";
import { Page, Panel } from "@/shared/ui/page";
import { AccessLog } from "./access-log";
import { ConsentList } from "./consent-list";
import { GrantDialog } from "./grant-dialog";

/** Who may read what until when, who did read, and the two acts over it: grant and revoke. */
export default function ConsentsPage() {
  const t = useText();
  const { uscc } = useOwnEnterprise();
  const consents = useQuery(consentsQuery(uscc));
  const [granting, setGranting] = useState(false);
  return (
    <Page
      title={text("数据与授权", "Data and consents")}
      lead={text(
        "没有授权就没有读取。撤销在下一次读取时即刻生效，每次读取都会留下记录。",
        "No consent, no read. Revoking takes effect on the next read, and each read is on record.",
      )}
      actions={
        <Button type="primary" onClick={() => setGranting(true)}>
          {t(text("新增授权", "Grant a consent"))}
        </Button>
      }
    >
      <div className="stack">
        <Panel title={text("有效的授权", "Live consents")}>
          <Asked query={consents}>
            {(answer) => (
              <ConsentList uscc={uscc} consents={answer.items.filter((consent) => consent.live)} />
            )}
          </Asked>
        </Panel>
        <AccessLog uscc={uscc} />
        <Panel title={text("已撤销或到期", "Revoked or lapsed")}>
          <Asked query={consents}>{(answer) => <Past consents={answer.items} />}</Asked>
        </Panel>
      </div>
      <GrantDialog uscc={uscc} open={granting} onClose={() => setGranting(false)} />
    </Page>
  );
}

function Past({ consents }: { consents: Consent[] }) {
  const { uscc } = useOwnEnterprise();
  const past = consents.filter((consent) => !consent.live);
  if (past.length === 0) {
    return <Nothing says={text("没有已撤销或到期的授权。", "None was revoked or has lapsed.")} />;
  }
  return <ConsentList uscc={uscc} consents={past} />;
}
