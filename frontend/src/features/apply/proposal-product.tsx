import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { productsQuery } from "@/shared/api/queries";
import { text, useText } from "@/shared/i18n/language";
import { ProductTerms } from "@/shared/proposal/product-terms";
import { Asked, Nothing } from "@/shared/ui/asked";

/** What to bring for a proposal and the terms of its product, asked for when opened. */
export function ProposalProduct({ product }: { product: string }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className="flows" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(text("所需材料与产品条款", "What to bring, and the product's terms"))}</summary>
      {open && <Papers product={product} />}
    </details>
  );
}

function Papers({ product }: { product: string }) {
  const t = useText();
  const products = useQuery(productsQuery);
  return (
    <Asked query={products}>
      {(answer) => {
        const found = answer.items.find((it) => it.id === product);
        return found ? (
          <>
            <ul aria-label={t(text("所需材料", "Documents"))}>
              {found.documents.map((document) => (
                <li key={t(document)}>{t(document)}</li>
              ))}
            </ul>
            <ProductTerms terms={found.terms} />
          </>
        ) : (
          <Nothing says={text("该产品已不再提供。", "The product is not offered any more.")} />
        );
      }}
    </Asked>
  );
}
