import type {
  BudgetChurn,
  BudgetGround,
  BudgetLimit,
  BudgetQuestion,
  Money,
} from "@/shared/api/model";
import { fractionOfPercent, moneyOf, percentOfFraction } from "@/shared/format/figures";
import { type Text, text } from "@/shared/i18n/language";
import { GRADES } from "./words";

/** A question as it is typed: amounts in yuan, rates and shares in percent. */
export interface Typed {
  budget: string;
  least: string;
  most: string;
  step: string;
  pricing: string;
  rateFrom: string;
  rateTo: string;
  rateStep: string;
  loss: string;
  funding: string;
  refused: string[];
  probabilities: Record<string, string>;
  churn: string;
  income: string;
  lossWeight: string;
  volume: string;
  seed: string;
  thoroughness: string;
  limits: TypedLimit[];
}

/** One limit as it is typed; `unit` says whether `most` is yuan or percent of the budget. */
export interface TypedLimit {
  kind: string;
  subject: string;
  most: string;
  unit: string;
}

const PERCENT = /^\d{1,3}(\.\d{1,4})?$/;
const NUMBER = /^\d{1,3}(\.\d{1,6})?$/;
const MOST_RATES = 500;
const POINTS = 10_000;

export const EMPTY: Typed = {
  budget: "",
  least: "",
  most: "",
  step: "10000",
  pricing: "PROPOSED",
  rateFrom: "4",
  rateTo: "15",
  rateStep: "0.25",
  loss: "45",
  funding: "0",
  refused: [],
  probabilities: {},
  churn: "",
  income: "1",
  lossWeight: "1",
  volume: "0",
  seed: "0",
  thoroughness: "STANDARD",
  limits: [],
};

export function percentFault(typed: string): Text | null {
  return PERCENT.test(typed) && Number(typed) <= 100
    ? null
    : text("请填 0 到 100 之间的百分数", "Give a percentage from 0 to 100");
}

export function weightFault(typed: string): Text | null {
  return NUMBER.test(typed) && Number(typed) <= 100
    ? null
    : text("请填 0 到 100 之间的数", "Give a number from 0 to 100");
}

export function amountFault(typed: string): Text | null {
  const money = moneyOf(typed);
  return money && Number(money.amount) > 0
    ? null
    : text("请填大于零的金额", "Give an amount above nothing");
}

/** Lines of grade, rate and share lost, the last two in percent: `A, 4, 9.5`. */
export function churnOf(typed: string): BudgetChurn[] | null {
  const rows: BudgetChurn[] = [];
  for (const line of typed.split("\n").map((it) => it.trim())) {
    if (line === "") {
      continue;
    }
    const [grade = "", rate = "", lost = "", cases = "1"] = line.split(/[,，\s]+/);
    if (!GRADES.includes(grade) || percentFault(rate) || percentFault(lost)) {
      return null;
    }
    rows.push({
      grade,
      rate: fractionOfPercent(rate),
      lost: fractionOfPercent(lost),
      cases: Number(cases) || 1,
    });
  }
  return rows;
}

/** The rates of a grid in hundredths of a basis point, so that steps add up exactly. */
export function gridOf(typed: Typed): string[] | null {
  if ([typed.rateFrom, typed.rateTo, typed.rateStep].some((it) => percentFault(it))) {
    return null;
  }
  const [from, to, step] = [typed.rateFrom, typed.rateTo, typed.rateStep].map((it) =>
    Math.round(Number(it) * POINTS),
  ) as [number, number, number];
  if (step <= 0 || from > to || (to - from) / step >= MOST_RATES) {
    return null;
  }
  const rates: string[] = [];
  for (let rate = from; rate <= to; rate += step) {
    rates.push(fractionOfPercent((rate / POINTS).toFixed(4)));
  }
  return rates;
}

/** What is sent. The form has checked each field before. */
export function questionOf(typed: Typed): BudgetQuestion {
  const probabilities = Object.entries(typed.probabilities).filter(([, it]) => it?.trim());
  return {
    budget: needed(typed.budget),
    step: needed(typed.step),
    ...(typed.least.trim() ? { least: needed(typed.least) } : {}),
    ...(typed.most.trim() ? { most: needed(typed.most) } : {}),
    pricing: typed.pricing,
    rates: typed.pricing === "GRID" ? (gridOf(typed) ?? []) : [],
    lossGivenDefault: fractionOfPercent(typed.loss),
    fundingCost: fractionOfPercent(typed.funding),
    refusedGrades: typed.refused,
    defaultProbabilities: probabilities.map(([grade, it]) => ({
      grade,
      probability: fractionOfPercent(it),
    })),
    churn: churnOf(typed.churn) ?? [],
    weights: { income: typed.income, loss: typed.lossWeight, volume: typed.volume },
    limits: typed.limits.map(limitOf),
    seed: Number(typed.seed) || 0,
    thoroughness: typed.thoroughness,
  };
}

/** A question asked before, to be changed and asked again. */
export function typedOf(asked: BudgetQuestion): Typed {
  const rates = asked.rates ?? [];
  const [first, second] = rates;
  return {
    ...EMPTY,
    budget: plain(asked.budget),
    least: plain(asked.least),
    most: plain(asked.most),
    step: plain(asked.step),
    pricing: asked.pricing ?? EMPTY.pricing,
    rateFrom: first ? percentOfFraction(first) : EMPTY.rateFrom,
    rateTo: rates.length > 0 ? percentOfFraction(rates[rates.length - 1] ?? "") : EMPTY.rateTo,
    rateStep:
      first && second
        ? String(Math.round((Number(second) - Number(first)) * 100 * POINTS) / POINTS)
        : EMPTY.rateStep,
    loss: percentOfFraction(asked.lossGivenDefault ?? "0.45"),
    funding: percentOfFraction(asked.fundingCost ?? "0") || "0",
    refused: asked.refusedGrades ?? [],
    probabilities: Object.fromEntries(
      (asked.defaultProbabilities ?? []).map((it) => [
        it.grade ?? "",
        percentOfFraction(it.probability ?? "0"),
      ]),
    ),
    churn: (asked.churn ?? [])
      .map((row) =>
        [
          row.grade,
          percentOfFraction(row.rate ?? "0"),
          percentOfFraction(row.lost ?? "0"),
          row.cases,
        ].join(", "),
      )
      .join("\n"),
    income: asked.weights?.income ?? EMPTY.income,
    lossWeight: asked.weights?.loss ?? EMPTY.lossWeight,
    volume: asked.weights?.volume ?? EMPTY.volume,
    seed: String(asked.seed ?? 0),
    thoroughness: asked.thoroughness ?? EMPTY.thoroughness,
    limits: (asked.limits ?? []).map((limit) => ({
      kind: limit.kind ?? "CUSTOMER",
      subject: limit.subject ?? "",
      most: limit.share ? percentOfFraction(limit.share) : plain(limit.amount),
      unit: limit.share ? "PERCENT" : "YUAN",
    })),
  };
}

/** Which subjects a limit of a kind may have; the first, where it is empty, is each of them. */
export function subjectsOf(kind: string, ground: BudgetGround): { value: string; label: Text }[] {
  const each = { value: "", label: text("每一个", "each of them") };
  switch (kind) {
    case "INDUSTRY_SECTION":
      return [
        each,
        ...ground.sections.map((it) => ({ value: it.code, label: it.name ?? it.code })),
      ];
    case "REGION":
      return [
        each,
        ...ground.provinces.map((it) => ({ value: it.code, label: it.name ?? it.code })),
      ];
    case "GRADE":
      return [each, ...GRADES.map((it) => ({ value: it, label: it }))];
    case "GUARANTOR":
      return unique(
        ground.programmes.map((it) => ({ value: it.guarantor.id, label: it.guarantor.name })),
      );
    case "PROGRAMME":
      return ground.programmes.map((it) => ({ value: it.id, label: it.name }));
    default:
      return [each];
  }
}

function unique(subjects: { value: string; label: Text }[]) {
  return [...new Map(subjects.map((it) => [it.value, it])).values()];
}

function limitOf(limit: TypedLimit): BudgetLimit {
  return {
    kind: limit.kind,
    ...(limit.subject ? { subject: limit.subject } : {}),
    ...(limit.unit === "PERCENT"
      ? { share: fractionOfPercent(limit.most) }
      : { amount: needed(limit.most) }),
  };
}

function needed(typed: string): Money {
  const money = moneyOf(typed);
  if (!money) {
    throw new Error("A question was sent with an amount that its own check refuses.");
  }
  return money;
}

function plain(money: { amount?: string | null | undefined } | null | undefined): string {
  return (money?.amount ?? "").replace(/\.00$/, "");
}
