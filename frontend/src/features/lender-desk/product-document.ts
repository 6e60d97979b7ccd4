import type { Bilingual } from "@/shared/api/model";
import { text } from "@/shared/i18n/language";

/** What the editor itself changes of a document; the rest is the author's. */
interface Editable {
  version?: unknown;
  criteria?: unknown;
}

/** The text of the latest version, made the start of the next: in force from that day on. */
export function startOf(document: string, day: string): string {
  return edited(document, (product) => {
    product.version = { validFrom: day };
  });
}

/** The document with these criteria, an array as a text, in place of its own. */
export function withCriteria(document: string, criteria: string): string {
  return edited(document, (product) => {
    product.criteria = JSON.parse(criteria);
  });
}

/** What the product is called in its document, where that says so in both languages. */
export function nameIn(document: string | undefined): Bilingual | undefined {
  try {
    const { name } = JSON.parse(document ?? "{}") as { name?: Partial<Bilingual> };
    return name?.zh && name.en ? text(name.zh, name.en) : undefined;
  } catch {
    return undefined;
  }
}

/** Texts that are no JSON stay as they are, for their author to mend. */
function edited(document: string, change: (product: Editable) => void): string {
  try {
    const product = JSON.parse(document) as Editable;
    change(product);
    return JSON.stringify(product, null, 2);
  } catch {
    return document;
  }
}
