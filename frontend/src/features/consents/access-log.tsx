import { useQuery } from "@tanstack/react-query";
import type { Access } from "@/shared/api/model";
import { accessesQuery } from "@/shared/api/queries";
import { formatMoment } from "@/shared/format/dates";
import { type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { FAMILIES, PURPOSES, READERS, wordFor } from "@/shared/i18n/words";
import { Asked, Nothing } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";

const AT = text("时间", "When");
const WHO = text("谁", "Who");
const WHY = text("用途", "For what");
const WHAT = text("数据", "What");

/** Who looked at what: each read under a consent leaves a line here. */
export function AccessLog({ uscc }: { uscc: string }) {
  const accesses = useQuery(accessesQuery(uscc));
  return (
    <Panel
      title={text("读取记录", "Access log")}
      note={text("每一次读取都在这里，最新的在前。", "Each read is here, the latest first.")}
    >
      <Asked query={accesses}>
        {(answer) =>
          answer.items.length === 0 ? (
            <Nothing says={text("还没有人读取过您的数据。", "Nobody has read your data yet.")} />
          ) : (
            <AccessTable accesses={answer.items} />
          )
        }
      </Asked>
    </Panel>
  );
}

function AccessTable({ accesses }: { accesses: Access[] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <table className="table cards">
      <thead>
        <tr>
          {[AT, WHO, WHY, WHAT].map((head) => (
            <th key={head.en} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accesses.map((access) => (
          <tr key={[access.at, access.actor, access.consent, access.families].join(" ")}>
            <td data-label={t(AT)} className="figure">
              {formatMoment(access.at, language)}
            </td>
            <td data-label={t(WHO)}>
              {t(whoOf(access))}
              {access.permitted === false && (
                <span className="stale"> {t(text("已拒绝", "refused"))}</span>
              )}
            </td>
            <td data-label={t(WHY)}>{t(wordFor(PURPOSES, access.purpose))}</td>
            <td data-label={t(WHAT)}>
              {access.families.map((family) => t(wordFor(FAMILIES, family))).join("、")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whoOf(access: Access): Text {
  const { institution } = access;
  return institution ? text(institution.name, institution.name) : wordFor(READERS, access.actor);
}
