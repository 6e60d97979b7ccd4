import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { productsQuery } from "@/shared/api/queries";
import { text, useText } from "@/shared/i18n/language";
import { ProductTerms } from "@/shared/proposal/product-terms";
import { Asked, Nothing } from "@/shared/ui/asked";

/** The terms of the product that a proposal is of, asked for when opened. */
export function ProposalProduct({ product }: { product: string }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className="flows" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(text("产品条款", "Terms of the product"))}</summary>
      {open && <Terms product={product} />}
    </details>
  );
}

function Terms({ product }: { product: string }) {
  const products = useQuery(productsQuery);
  return (
    <Asked query={products}>
      {(answer) => {
        const found = answer.items.find((it) => it.id === product);
        return found ? (
          <ProductTerms terms={found.terms} />
        ) : (
          <Nothing says={text("该产品已不再提供。", "The product is not offered any more.")} />
        );
      }}
    </Asked>
  );
}
