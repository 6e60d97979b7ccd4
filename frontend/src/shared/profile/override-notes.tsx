import type { OverrideNote } from "@/shared/api/model";
import { formatMoment } from "@/shared/format/dates";
import { text, useLanguage, useText } from "@/shared/i18n/language";

const STATES = {
  IN_FORCE: text("生效", "in force"),
  WAITING: text("待第二人复核", "waits for a second person"),
  REFUSED: text("复核未通过", "refused by a second person"),
};

/** What persons set beside the computed grade, said as such. */
export function OverrideNotes({ notes }: { notes: OverrideNote[] }) {
  const t = useText();
  const { language } = useLanguage();
  return notes.map((note) => (
    <p className="profile-caution" key={note.decidedAt}>
      <b>
        {t(
          note.byInstitution
            ? text("资金方人工等级", "A lender’s own grade")
            : text("平台人工等级", "A person’s grade"),
        )}
        : {note.grade}
      </b>{" "}
      ({t(STATES[note.state as keyof typeof STATES])}) {t(note.reasonText)}: {note.note}{" "}
      <span className="small">{formatMoment(note.decidedAt, language)}</span>
    </p>
  ));
}
