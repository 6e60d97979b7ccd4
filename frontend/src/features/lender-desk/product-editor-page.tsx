import { useQuery } from "@tanstack/react-query";
import { Alert, App, Button, Input, Upload } from "antd";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type {
  DecisionTable,
  DraftCheck,
  ProductDraft,
  ProductVersion,
  Simulation,
} from "@/shared/api/model";
import { productVersionsQuery } from "@/shared/api/queries";
import { useToday } from "@/shared/api/today";
import { formatDay } from "@/shared/format/dates";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { Asked, ProblemNotice } from "@/shared/ui/asked";
import { Page, Panel } from "@/shared/ui/page";
import { ChangeList, FaultList } from "./change-list";
import { nameIn, newProduct, startOf, withCriteria } from "./product-document";
import { SIMULATION_PROBLEMS } from "./simulation-problems";
import { SimulationResult } from "./simulation-result";
import "./lender-desk.css";

/** Writes the next version of a product, or the first of a new one. */
export default function ProductEditorPage() {
  const { id } = useParams();
  return id === undefined ? <NewProduct /> : <NextVersion id={id} />;
}

function NewProduct() {
  const businessDate = useToday().format("YYYY-MM-DD");
  return (
    <Page
      title={text("新产品", "A new product")}
      lead={text(
        "从样例写起：代码、名称、条件和价格都改成自己的；检查通过后由他人复核。",
        "Start from the example and make code, names, criteria and price your own; once nothing is wrong another person approves it.",
      )}
      back={{ to: "/products", label: text("融资产品", "Products") }}
    >
      <Editor start={newProduct(businessDate)} first />
    </Page>
  );
}

/** Shows every version before, too. */
function NextVersion({ id }: { id: string }) {
  const businessDate = useToday().format("YYYY-MM-DD");
  const versions = useQuery(productVersionsQuery(id));
  const name = nameIn(versions.data?.items[0]?.document);
  return (
    <Page
      title={
        name
          ? text(`修改产品：${name.zh}`, `Change ${name.en}`)
          : text("修改产品", "Change a product")
      }
      back={{ to: "/products", label: text("融资产品", "Products") }}
    >
      <Asked query={versions}>
        {(answer) => (
          <div className="stack">
            {answer.items[0] && <Editor start={startOf(answer.items[0].document, businessDate)} />}
            <History versions={answer.items} />
          </div>
        )}
      </Asked>
    </Page>
  );
}

function Editor({ start, first }: { start: string; first?: boolean }) {
  const t = useText();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [document, setDocument] = useState(start);
  const check = useDeed((body: { document: string }, idempotencyKey) =>
    call<DraftCheck>("/product-drafts/validation", { method: "POST", body, idempotencyKey }),
  );
  const reach = useDeed((body: { document: string }) =>
    call<Simulation>("/products/simulations", { method: "POST", body }),
  );
  const draft = useDeed(
    (body: { document: string }, idempotencyKey) =>
      call<ProductDraft>("/product-drafts", { method: "POST", body, idempotencyKey }),
    {
      refreshes: ["product-drafts"],
      onDone: () => {
        message.success(t(text("草稿已提交，等待他人复核", "Drafted; another person approves it")));
        navigate("/products/drafts");
      },
    },
  );
  return (
    <Panel
      title={text("新版本", "New version")}
      note={text(
        "以 JSON 填写；版本号、起草人与复核人由平台填写。停办产品：在新版本写明失效日 validUntil。",
        "Written as JSON; number, author and approver are the platform's to fill in. To end a product, give its new version a validUntil.",
      )}
      aside={<TableImport onRead={(criteria) => setDocument(withCriteria(document, criteria))} />}
    >
      <Input.TextArea
        className="product-document"
        aria-label={t(text("产品文件", "Product document"))}
        value={document}
        onChange={(event) => {
          setDocument(event.target.value);
          check.reset();
          reach.reset();
        }}
        rows={22}
        spellCheck={false}
      />
      <div className="draft-actions">
        <a href="/api/v1/products/schema" target="_blank" rel="noreferrer">
          {t(text("字段说明（JSON Schema）", "What the fields mean (JSON Schema)"))}
        </a>
        <Button loading={check.isPending} onClick={() => check.mutate({ document })}>
          {t(text("检查", "Check"))}
        </Button>
        <Button loading={reach.isPending} onClick={() => reach.mutate({ document })}>
          {t(text("能覆盖多少企业", "How many it reaches"))}
        </Button>
        <Button type="primary" loading={draft.isPending} onClick={() => draft.mutate({ document })}>
          {t(text("提交复核", "Submit for approval"))}
        </Button>
      </div>
      {check.isError && <ProblemNotice failure={check.error} />}
      {draft.isError && <ProblemNotice failure={draft.error} />}
      {check.data && <Findings check={check.data} first={first} />}
      {reach.isError && <ProblemNotice failure={reach.error} problems={SIMULATION_PROBLEMS} />}
      {reach.data && <Reach simulation={reach.data} />}
    </Panel>
  );
}

/** What the draft reaches, with what no count can tell. */
function Reach({ simulation }: { simulation: Simulation }) {
  const t = useText();
  return (
    <>
      <SimulationResult simulation={simulation} subjects={[]} />
      <p className="quiet small">
        {t(text("未计入（由每笔申请决定）：", "Not counted, since each application decides: "))}
        {simulation.uncounted.map((it) => t(it)).join(t(text("；", "; ")))}
      </p>
    </>
  );
}

function Findings({ check, first }: { check: DraftCheck; first?: boolean | undefined }) {
  const t = useText();
  return check.faults.length > 0 ? (
    <FaultList faults={check.faults} />
  ) : (
    <>
      <Alert
        type="success"
        showIcon
        title={t(text("没有发现问题。将改变：", "Nothing is wrong. It changes:"))}
      />
      <ChangeList changes={check.changes} first={first} />
    </>
  );
}

function TableImport({ onRead }: { onRead: (criteria: string) => void }) {
  const t = useText();
  const { message } = App.useApp();
  const read = useDeed(
    (body: { xml: string }, idempotencyKey) =>
      call<DecisionTable>("/product-drafts/decision-tables", {
        method: "POST",
        body,
        idempotencyKey,
      }),
    {
      onDone: (table) => {
        if (table.faults.length === 0) {
          onRead(table.criteria);
          message.success(t(text("决策表已读入准入条件", "The table became the criteria")));
        }
      },
    },
  );
  return (
    <div>
      <Upload
        accept=".dmn,.xml"
        showUploadList={false}
        beforeUpload={(file) => {
          file.text().then((xml) => read.mutate({ xml }));
          return false;
        }}
      >
        <Button size="small" loading={read.isPending}>
          {t(text("导入 DMN 决策表", "Import a DMN table"))}
        </Button>
      </Upload>
      {read.isError && <ProblemNotice failure={read.error} />}
      {read.data && read.data.faults.length > 0 && <FaultList faults={read.data.faults} />}
    </div>
  );
}

function History({ versions }: { versions: ProductVersion[] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Panel title={text("历史版本", "History")}>
      {versions.map((version) => (
        <section key={version.version} aria-label={`${version.version}`}>
          <h3 className="product-criteria">
            {t(text(`第 ${version.version} 版`, `Version ${version.version}`))}
            {" · "}
            {formatDay(version.validFrom, language)}
            {version.validUntil && ` – ${formatDay(version.validUntil, language)}`}
            {" · "}
            {version.author} / {version.approver}
          </h3>
          {version.changes.length > 0 && <ChangeList changes={version.changes} />}
        </section>
      ))}
    </Panel>
  );
}
