import { useQuery } from "@tanstack/react-query";
import type { CapacityLimit } from "@/shared/api/model";
import { compareDecimals, formatMoney, formatRate } from "@/shared/format/figures";
import { type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { Asked, Nothing } from "@/shared/ui/asked";
import { Panel } from "@/shared/ui/page";
import { capacityQuery } from "./queries";

const LIMIT = text("限额", "Limit");
const MOST = text("额度", "At most");
const TAKEN = text("已占用", "Taken");
const ROOM = text("剩余", "Left");
const USED = text("使用率", "In use");

const MOST_SHOWN = 20;

/** Every limit of the guarantor that binds something, the total first. */
export function LimitPanel() {
  const capacity = useQuery(capacityQuery);
  return (
    <Panel
      title={text("各项限额", "The limits")}
      note={text(
        "一笔占用同时计入单户、集团、合作方案和总额度；任何一项不足都不能占用。",
        "A reservation counts against its customer, group, programme and the total at once; where one does not suffice, nothing is taken.",
      )}
    >
      <Asked query={capacity}>
        {(answer) => {
          const shared = answer.limits.filter(isShared);
          return shared.length === 0 ? (
            <NoLimits />
          ) : (
            <>
              <LimitTable limits={shared} />
              <SingleLimits limits={mostUsed(answer.limits)} />
            </>
          );
        }}
      </Asked>
    </Panel>
  );
}

/** What customers and groups take, folded away: each of them is a few of many. */
function SingleLimits({ limits }: { limits: CapacityLimit[] }) {
  const t = useText();
  if (limits.length === 0) {
    return null;
  }
  const shown = limits.slice(0, MOST_SHOWN);
  return (
    <details className="single-limits">
      <summary>
        {t(
          text(
            `单户与集团（${limits.length} 项在用）`,
            `Customers and groups (${limits.length} in use)`,
          ),
        )}
      </summary>
      <LimitTable limits={shown} />
      {shown.length < limits.length && (
        <p className="quiet small">
          {t(
            text(
              `只列出使用率最高的 ${MOST_SHOWN} 项。`,
              `Only the ${MOST_SHOWN} that are used most are listed.`,
            ),
          )}
        </p>
      )}
    </details>
  );
}

function isShared(limit: CapacityLimit): boolean {
  return limit.kind === "TOTAL" || limit.kind === "PROGRAMME";
}

/** The limits of customers and groups that something is taken of, the most used first. */
function mostUsed(limits: CapacityLimit[]): CapacityLimit[] {
  return limits
    .filter((it) => !isShared(it) && it.taken.amount !== "0.00")
    .sort((one, other) => compareDecimals(other.used, one.used));
}

function NoLimits() {
  return (
    <Nothing
      says={text(
        "还没有报告净资产，因此没有额度。请通过接口报告：POST /api/v1/guarantee-capacity/terms。",
        "No net assets have been stated, so there is no capacity. State them over POST /api/v1/guarantee-capacity/terms.",
      )}
    />
  );
}

function LimitTable({ limits }: { limits: CapacityLimit[] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <table className="table cards">
      <thead>
        <tr>
          {[LIMIT, MOST, TAKEN, ROOM, USED].map((head) => (
            <th key={head.en} scope="col" className={head === LIMIT ? undefined : "numeric"}>
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {limits.map((it) => (
          <tr key={`${it.kind} ${it.subject}`}>
            <td className="heading">
              <strong>{t(nameOf(it))}</strong>
              {it.kind !== "TOTAL" && <div className="quiet small">{t(it.kindName)}</div>}
            </td>
            <td data-label={t(MOST)} className="numeric">
              {formatMoney(it.limit, language)}
            </td>
            <td data-label={t(TAKEN)} className="numeric">
              {formatMoney(it.taken, language)}
            </td>
            <td data-label={t(ROOM)} className="numeric">
              {it.exceeded
                ? t(text("已超过调低后的限额", "Over the lowered limit"))
                : formatMoney(it.available, language)}
            </td>
            <td data-label={t(USED)} className="numeric">
              {formatRate(it.used, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(limit: CapacityLimit): Text {
  if (limit.kind === "TOTAL") {
    return limit.kindName;
  }
  return (
    limit.subjectName ?? (limit.kind === "GROUP" ? text("关联集团", "A group") : limit.subject)
  );
}
