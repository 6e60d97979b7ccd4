import { Alert } from "antd";
import type { Connections, Profile, RelatedEnterprise } from "@/shared/api/model";
import { formatMoney } from "@/shared/format/figures";
import { type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { Panel } from "@/shared/ui/page";

/** Whether there is anything to say about those around the enterprise. */
export function hasConnections(connections: Connections) {
  return (
    connections.related.length > 0 ||
    connections.mutual.partners > 0 ||
    connections.rings.length > 0
  );
}

/** Groups, mutual trade and rings, as facts that change no grade. */
export function ConnectionsPanel({ profile }: { profile: Profile }) {
  const t = useText();
  const { language } = useLanguage();
  const { related, mutual, rings } = profile.connections;
  return (
    <Panel
      title={text("关联与互开", "Group and circular trade")}
      note={text(
        "如实列示，不影响分数；放款机构可能询问。",
        "Facts that change no points; a lender may ask about them.",
      )}
    >
      {!hasConnections(profile.connections) && (
        <p className="quiet">
          {t(
            text(
              "未发现关联企业、互开或环开发票。",
              "No group, mutual or circular trade was found.",
            ),
          )}
        </p>
      )}
      <ul className="lines connections">
        {related.map((one) => (
          <li key={one.enterprise?.uscc ?? `${one.here.en} ${one.there?.en}`}>
            <strong>
              {one.enterprise
                ? one.enterprise.name
                : t(text("已删除身份的企业", "An erased enterprise"))}
            </strong>
            <span className="quiet small">{t(tieOf(one))}</span>
          </li>
        ))}
        {mutual.partners > 0 && (
          <li>
            <strong>
              {t(
                text(
                  `与 ${mutual.partners} 家企业互为购销方`,
                  `Trade both ways with ${mutual.partners}`,
                ),
              )}
            </strong>
            <span className="quiet small">
              {t(text("近12个月销售", "Sold in 12 months"))} {formatMoney(mutual.sold, language)}
              {t(text("，采购", ", bought"))} {formatMoney(mutual.bought, language)}
            </span>
          </li>
        )}
        {rings.map((ring) => (
          <li key={`${ring.members} ${ring.passed.amount}`}>
            <strong>
              {t(
                text(
                  `经 ${ring.members} 家企业的环形开票`,
                  `A ring of invoices over ${ring.members} enterprises`,
                ),
              )}
            </strong>
            <span className="quiet small">
              {t(text("金额至多", "At most"))} {formatMoney(ring.passed, language)}
            </span>
          </li>
        ))}
      </ul>
      {profile.preferentialFinancing === "BARRED" && (
        <Alert
          type="warning"
          showIcon
          title={t(
            text(
              "在黑名单或重点关注名单上：不得享受融资优惠（担保计划、贴息、补偿）。",
              "On a blacklist: preferential financing (guarantee programmes, subsidies, compensation) is barred.",
            ),
          )}
        />
      )}
    </Panel>
  );
}

function tieOf({ here, there }: RelatedEnterprise): Text {
  return there
    ? text(
        `本企业的${here.zh}同时是该企业的${there.zh}`,
        `${here.en} here is ${there.en.toLowerCase()} there`,
      )
    : text(`该企业是本企业的${here.zh}`, `It is ${here.en.toLowerCase()} here`);
}
