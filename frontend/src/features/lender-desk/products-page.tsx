import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Link } from "react-router";
import { useMe } from "@/shared/api/me";
import type { Product } from "@/shared/api/model";
import { productsQuery } from "@/shared/api/queries";
import { formatMoney, formatRate } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { ProductTerms } from "@/shared/proposal/product-terms";
import { Asked, Nothing } from "@/shared/ui/asked";
import { Facts, Page } from "@/shared/ui/page";
import "./lender-desk.css";

/** What this lender offers in the catalogue. */
export default function ProductsPage() {
  const t = useText();
  const products = useQuery(productsQuery);
  const institution = useMe().data?.institution?.id;
  return (
    <Page
      title={text("融资产品", "Products")}
      lead={text(
        "目录中本机构的产品。准入条件逐条比对，企业能看到每一项差距。",
        "Your products in the catalogue. Each criterion is checked, and enterprises see every shortfall.",
      )}
      actions={
        <span className="row">
          <Link to="/products/new">
            <Button type="primary">{t(text("新产品", "New product"))}</Button>
          </Link>
          <Link to="/products/drafts">
            <Button>{t(text("变更与复核", "Changes and approvals"))}</Button>
          </Link>
        </span>
      }
    >
      <Asked query={products}>
        {(answer) => (
          <ProductList
            products={answer.items.filter((product) => product.lender.id === institution)}
          />
        )}
      </Asked>
    </Page>
  );
}

function ProductList({ products }: { products: Product[] }) {
  if (products.length === 0) {
    return (
      <div className="panel">
        <Nothing
          says={text("目录中没有本机构的产品。", "The catalogue holds no product of yours.")}
        />
      </div>
    );
  }
  return (
    <div className="stack">
      {products.map((product) => (
        <ProductCard key={product.id} product={product} />
      ))}
    </div>
  );
}

function ProductCard({ product }: { product: Product }) {
  const t = useText();
  const { language } = useLanguage();
  const months = t(text("个月", "months"));
  return (
    <article className="panel" aria-label={t(product.name)}>
      <div className="panel-head">
        <h2>{t(product.name)}</h2>
        <span>
          <span className="quiet small digest">{product.code}</span>{" "}
          <Link to={`/products/${product.id}/edit`}>{t(text("修改", "Change"))}</Link>
        </span>
      </div>
      <p className="panel-note">{t(product.summary)}</p>
      <Facts
        items={[
          {
            name: text("金额", "Amount"),
            value: `${formatMoney(product.amount.from, language)} – ${formatMoney(product.amount.to, language)}`,
          },
          {
            name: text("期限", "Tenor"),
            value: `${product.tenorMonths.from} – ${product.tenorMonths.to} ${months}`,
          },
          {
            name: text("年利率", "Interest rate"),
            value: `${formatRate(product.rate.from, language)} – ${formatRate(product.rate.to, language)}`,
          },
          {
            name: text("承诺答复", "Promised within"),
            value: `${product.timePromiseDays} ${t(text("天", "days"))}`,
          },
          { name: text("担保方式", "Security"), value: t(product.security) },
        ]}
      />
      <ProductTerms terms={product.terms} />
      <h3 className="product-criteria">{t(text("准入条件", "Criteria"))}</h3>
      <ul>
        {product.criteria.map((criterion) => (
          <li key={t(criterion.text)}>{t(criterion.text)}</li>
        ))}
      </ul>
      {product.documents.length > 0 && (
        <>
          <h3 className="product-criteria">{t(text("所需材料", "Documents"))}</h3>
          <ul>
            {product.documents.map((document) => (
              <li key={t(document)}>{t(document)}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
