import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Spin } from "antd";
import { useState } from "react";
import { call } from "@/shared/api/client";
import type { Simulation, Subject } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";
import { Asked, Nothing, ProblemNotice } from "@/shared/ui/asked";
import { Page, Panel } from "@/shared/ui/page";
import { type Criterion, criterionOf, type DraftLine, lineOf } from "./draft";
import { DraftEditor } from "./draft-editor";
import { SIMULATION_PROBLEMS } from "./simulation-problems";
import { SimulationResult } from "./simulation-result";
import "./lender-desk.css";

const BEGIN_WITH = ["invoice_history_months", "sales_net_12m", "tax_grade"];

/** Tries a draft of a product on everybody who may be counted. */
export default function SimulatorPage() {
  const subjects = useQuery({
    queryKey: ["simulation-subjects"],
    queryFn: () => call<{ items: Subject[] }>("/products/simulations/subjects"),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Page
      title={text("产品模拟", "Product simulator")}
      lead={text(
        "在发布之前看看：一份草案能覆盖多少企业，哪项条件挡住了多少，门槛移动会怎样。",
        "Before you publish: how many enterprises a draft reaches, which criterion keeps how many away, and what another threshold would do.",
      )}
    >
      <Asked query={subjects}>{(answer) => <Simulator subjects={answer.items} />}</Asked>
    </Page>
  );
}

function Simulator({ subjects }: { subjects: Subject[] }) {
  const t = useText();
  const [lines, setLines] = useState<DraftLine[]>(() =>
    BEGIN_WITH.flatMap((name) => subjects.filter((it) => it.name === name)).map((it, at) =>
      lineOf(at + 1, it),
    ),
  );
  const [asked, setAsked] = useState<Criterion[] | null>(null);
  const [moving, setMoving] = useState<number | null>(null);
  const simulation = useQuery({
    queryKey: ["simulation", asked, moving],
    queryFn: () =>
      call<Simulation>("/products/simulations", {
        method: "POST",
        body: { criteria: asked, moving },
      }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 60_000,
  });
  const criteria = criteriaOf(lines, subjects);

  function run(of: Criterion[] | null) {
    if (of) {
      setMoving(null);
      setAsked(of);
    }
  }

  function useThreshold(place: number, threshold: string) {
    const changed = lines.map((it, at) => (at === place ? { ...it, threshold } : it));
    setLines(changed);
    run(criteriaOf(changed, subjects));
  }

  return (
    <>
      <Panel title={text("草案的准入条件", "Criteria of the draft")}>
        <DraftEditor lines={lines} subjects={subjects} onChange={setLines} />
        <div className="draft-run">
          <Button
            type="primary"
            disabled={criteria === null}
            loading={simulation.isFetching}
            onClick={() => run(criteria)}
          >
            {t(text("开始模拟", "Simulate"))}
          </Button>
        </div>
      </Panel>
      {asked === null && (
        <div className="panel">
          <Nothing
            says={text(
              "还没有模拟。写好条件后按“开始模拟”。",
              "Nothing simulated yet. Write the criteria and press “Simulate”.",
            )}
          />
        </div>
      )}
      {simulation.isError && (
        <ProblemNotice
          failure={simulation.error}
          problems={SIMULATION_PROBLEMS}
          onRetry={() => void simulation.refetch()}
        />
      )}
      {asked !== null && simulation.isPending && !simulation.isError && (
        <div role="status" className="panel">
          <Spin /> {t(text("正在统计…", "Counting…"))}
        </div>
      )}
      {simulation.data && !simulation.isError && (
        <SimulationResult
          simulation={simulation.data}
          subjects={subjects}
          moving={moving}
          onMove={setMoving}
          onThreshold={useThreshold}
        />
      )}
    </>
  );
}

/** The whole draft, or none while a line is unfinished. */
function criteriaOf(lines: DraftLine[], subjects: Subject[]): Criterion[] | null {
  const criteria = lines.map((line) => {
    const subject = subjects.find((it) => it.name === line.subject);
    return subject ? criterionOf(line, subject) : null;
  });
  return criteria.every((it) => it !== null) ? criteria : null;
}
