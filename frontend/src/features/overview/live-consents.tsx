import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { consentsQuery } from "@/shared/api/queries";
import { formatDay } from "@/shared/format/dates";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { Asked, Nothing } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";

/** Who may read at present, and until when. */
export function LiveConsents({ uscc }: { uscc: string }) {
  const t = useText();
  const { language } = useLanguage();
  const consents = useQuery(consentsQuery(uscc));
  return (
    <Panel
      title={text("有效授权", "Live consents")}
      aside={<Link to="/consents">{t(text("管理", "Manage"))}</Link>}
    >
      <Asked query={consents}>
        {(answer) => {
          const live = answer.items.filter((consent) => consent.live);
          return live.length === 0 ? (
            <Nothing
              says={text(
                "目前没有任何人可以读取您的数据。",
                "Nobody may read your data at present.",
              )}
            />
          ) : (
            <ul className="lines">
              {live.map((consent) => (
                <li key={consent.id}>
                  <div>{consent.grantee.name}</div>
                  <p className="quiet small">
                    {t(text("至", "until"))} {formatDay(consent.validUntil, language)}
                  </p>
                </li>
              ))}
            </ul>
          );
        }}
      </Asked>
    </Panel>
  );
}
