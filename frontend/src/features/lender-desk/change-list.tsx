import type { DraftFault, ProductChange } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";

/** What differs between two versions of a product, line by line; a first one has none before it. */
export function ChangeList({
  changes,
  first,
}: {
  changes: ProductChange[];
  first?: boolean | undefined;
}) {
  const t = useText();
  if (first) {
    return (
      <p className="quiet">
        {t(text("这是新产品的第一版，全部内容都是新的。", "A new product: all of it is new."))}
      </p>
    );
  }
  if (changes.length === 0) {
    return <p className="quiet">{t(text("与前一版本没有差别。", "Nothing differs."))}</p>;
  }
  return (
    <ul className="change-list">
      {changes.map((change) => (
        <li key={`${change.path} ${change.before ? "-" : "+"}`}>
          <strong>{t(change.what)}</strong> <code className="quiet small">{change.path}</code>
          {change.before && <del>{t(change.before)}</del>}
          {change.after && <ins>{t(change.after)}</ins>}
        </li>
      ))}
    </ul>
  );
}

/** What is wrong with a draft, each with its place. */
export function FaultList({ faults }: { faults: DraftFault[] }) {
  const t = useText();
  return (
    <ul className="change-list" aria-label={t(text("问题", "Faults"))}>
      {faults.map((fault) => (
        <li key={`${fault.path} ${fault.rule}`}>
          <code>{fault.path}</code> <span className="overdue">{t(fault.text)}</span>{" "}
          <span className="quiet small">{fault.rule}</span>
        </li>
      ))}
    </ul>
  );
}
