import { type ReactNode, useEffect, useId } from "react";
import { Link } from "react-router";
import { type Text, text, useText } from "@/shared/i18n/language";
import "@/shared/ui/ui.css";

/** One page: its title, what it is for, the way back, and what can be done here. */
export function Page(props: {
  title: Text;
  lead?: Text | undefined;
  back?: { to: string; label: Text };
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useText();
  const title = t(props.title);
  useEffect(() => {
    document.title = `${title} · ${t(text("融桥", "Rongqiao"))}`;
  }, [title, t]);
  return (
    <>
      {props.back && (
        <Link className="page-back" to={props.back.to}>
          ← {t(props.back.label)}
        </Link>
      )}
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {props.lead && <p className="page-lead">{t(props.lead)}</p>}
        </div>
        {props.actions && <div className="page-actions">{props.actions}</div>}
      </header>
      {props.children}
    </>
  );
}

/** A titled part of a page. */
export function Panel(props: {
  title: Text;
  note?: Text | undefined;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const t = useText();
  const heading = useId();
  return (
    <section className="panel" aria-labelledby={heading}>
      <div className="panel-head">
        <h2 id={heading}>{t(props.title)}</h2>
        {props.aside}
      </div>
      {props.note && <p className="panel-note">{t(props.note)}</p>}
      {props.children}
    </section>
  );
}

/** Names and values, the important ones larger. */
export function Facts(props: {
  items: { name: Text; value: ReactNode; wanted?: boolean | undefined }[];
}) {
  const t = useText();
  return (
    <dl className="facts">
      {props.items.map((item) => (
        <div key={t(item.name)}>
          <dt>{t(item.name)}</dt>
          <dd className={item.wanted ? "wanted" : undefined}>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
