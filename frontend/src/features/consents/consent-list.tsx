import { App, Button, Tag } from "antd";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Consent } from "@/shared/api/model";
import { useOtherCalendar } from "@/shared/api/today";
import { formatDay, formatMoment } from "@/shared/format/dates";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { FAMILIES, PURPOSES, wordFor } from "@/shared/i18n/words";
import { Nothing, ProblemNotice } from "@/shared/ui/asked";

const REVOKE = text("撤销授权", "Revoke");

/** Consents, each with what it opens, to whom and until when; live ones can be revoked. */
export function ConsentList({ uscc, consents }: { uscc: string; consents: Consent[] }) {
  const t = useText();
  const { modal, message } = App.useApp();
  const revoke = useDeed(
    (consent: Consent) =>
      call<void>(`/enterprises/${uscc}/consents/${consent.id}`, { method: "DELETE" }),
    {
      refreshes: ["consents", "accesses", "profile"],
      onDone: () => {
        message.success(t(text("授权已撤销", "The consent was revoked")));
      },
    },
  );

  function ask(consent: Consent) {
    modal.confirm({
      title: t(text("撤销这项授权？", "Revoke this consent?")),
      content: t(consequenceOf(consent)),
      okText: t(REVOKE),
      okButtonProps: { danger: true },
      cancelText: t(text("保留", "Keep it")),
      onOk: () => revoke.mutateAsync(consent).catch(() => undefined),
    });
  }

  if (consents.length === 0) {
    return (
      <Nothing
        says={text(
          "目前没有任何人可以读取您的数据，平台也不能。",
          "Nobody may read your data at present, not even the platform.",
        )}
      />
    );
  }
  return (
    <>
      {revoke.isError && <ProblemNotice failure={revoke.error} />}
      <ul className="lines">
        {consents.map((consent) => (
          <ConsentLine key={consent.id} consent={consent} onRevoke={() => ask(consent)} />
        ))}
      </ul>
    </>
  );
}

function ConsentLine({ consent, onRevoke }: { consent: Consent; onRevoke: () => void }) {
  const t = useText();
  const { language } = useLanguage();
  const otherCalendar = useOtherCalendar();
  return (
    <li aria-label={consent.grantee.name}>
      <div className="row row-apart">
        <strong>{consent.grantee.name}</strong>
        {consent.live ? (
          <Button
            size="small"
            danger
            onClick={onRevoke}
            aria-label={`${t(REVOKE)} ${consent.grantee.name}`}
          >
            {t(REVOKE)}
          </Button>
        ) : (
          <span className="quiet small">
            {consent.revokedAt
              ? `${t(text("撤销于", "Revoked"))} ${formatMoment(consent.revokedAt, language)}`
              : t(text("已到期", "Lapsed"))}
          </span>
        )}
      </div>
      <p className="small quiet">
        {t(wordFor(PURPOSES, consent.purpose))} · {t(text("授予于", "granted"))}{" "}
        {formatDay(consent.grantedAt, language)}
        {otherCalendar && t(text("（实际日期）", " (real date)"))} ·{" "}
        {t(text("有效至", "valid until"))} {formatDay(consent.validUntil, language)}
        {otherCalendar && t(text("（业务日期）", " (business date)"))}
      </p>
      <div className="row" style={{ marginTop: 8, gap: 6 }}>
        {consent.families.map((family) => (
          <Tag key={family} variant="filled" style={{ marginInlineEnd: 0 }}>
            {t(wordFor(FAMILIES, family))}
          </Tag>
        ))}
      </div>
    </li>
  );
}

function consequenceOf(consent: Consent) {
  return consent.grantee.kind === "PLATFORM"
    ? text(
        "撤销后平台不再读取您的数据，无法重算信用档案，也无法提出新的申请。已送出的线索不受影响，需另行撤销。",
        "The platform will no longer read your data: it cannot recompute the profile, and you cannot apply. Leads already sent are not affected; revoke those one by one.",
      )
    : text(
        `撤销后，${consent.grantee.name} 下一次打开时就看不到您的档案。它此前看到的内容无法收回。`,
        `From its next read on, ${consent.grantee.name} no longer sees your profile. What it saw before cannot be taken back.`,
      );
}
