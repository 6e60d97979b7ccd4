/** One field of a request that broke a rule. */
export interface FieldError {
  field: string;
  rule: string;
  value?: string | null;
}

/** A limit that does not suffice for what was asked, in words. */
export interface LimitShortfall {
  kind: string;
  text: { zh: string; en: string };
}

/** An error as RFC 9457 has it; `type` is the only part a page may branch on. */
export class Problem extends Error {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string | undefined;
  /** What to tell the operator, where the fault is the platform's. */
  readonly incident: string | undefined;
  readonly errors: readonly FieldError[];
  /** Where limits stand against it, all of them. */
  readonly limits: readonly LimitShortfall[];

  constructor(body: {
    type: string;
    title: string;
    status: number;
    detail?: string | undefined;
    incident?: string | undefined;
    errors?: readonly FieldError[] | undefined;
    limits?: readonly LimitShortfall[] | undefined;
  }) {
    super(body.detail ?? body.title);
    this.name = "Problem";
    this.type = body.type;
    this.title = body.title;
    this.status = body.status;
    this.detail = body.detail;
    this.incident = body.incident;
    this.errors = body.errors ?? [];
    this.limits = body.limits ?? [];
  }

  /** The last part of the type: `/problems/not-found` is `not-found`. */
  get slug(): string {
    return this.type.slice(this.type.lastIndexOf("/") + 1);
  }

  /** Whether asking again, unchanged, may succeed. */
  get isPassing(): boolean {
    return this.slug === UNREACHABLE || this.status === 503 || this.status === 502;
  }
}

export const UNREACHABLE = "unreachable";

/** What the page says when the platform gave no answer at all. */
export function unreachable(): Problem {
  return new Problem({
    type: `/problems/${UNREACHABLE}`,
    title: "The platform did not answer",
    status: 0,
  });
}

/** The problem a failed answer carries, whatever its body is. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const fields = isRecord(body) ? body : {};
  return new Problem({
    type: textOf(fields.type) ?? `/problems/http-${response.status}`,
    title: textOf(fields.title) ?? `HTTP ${response.status}`,
    status: response.status,
    detail: textOf(fields.detail) ?? textOf(fields.error_description),
    incident: textOf(fields.incident),
    errors: Array.isArray(fields.errors) ? fields.errors.filter(isFieldError) : [],
    limits: Array.isArray(fields.limits) ? fields.limits.filter(isLimitShortfall) : [],
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && typeof value.field === "string" && typeof value.rule === "string";
}

function isLimitShortfall(value: unknown): value is LimitShortfall {
  return (
    isRecord(value) &&
    typeof value.kind === "string" &&
    isRecord(value.text) &&
    typeof value.text.zh === "string" &&
    typeof value.text.en === "string"
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
