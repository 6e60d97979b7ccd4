import type { UseQueryResult } from "@tanstack/react-query";
import { Alert, Button, Skeleton } from "antd";
import type { ReactNode } from "react";
import { Problem } from "@/shared/api/problem";
import { type Text, text, useText } from "@/shared/i18n/language";
import { type ProblemTexts, problemText } from "@/shared/i18n/problem-text";

const LOADING = text("正在读取…", "Loading…");
const AGAIN = text("重试", "Try again");

/** What came of a question to the platform: still open, failed, or answered. */
export function Asked<T>(props: {
  query: UseQueryResult<T, Error>;
  problems?: ProblemTexts;
  children: (answer: T) => ReactNode;
}) {
  const { query } = props;
  if (query.data !== undefined) {
    return <>{props.children(query.data)}</>;
  }
  if (query.isError) {
    return (
      <ProblemNotice
        failure={query.error}
        problems={props.problems}
        onRetry={() => void query.refetch()}
      />
    );
  }
  return <Loading />;
}

export function Loading() {
  const t = useText();
  return (
    <div role="status" aria-label={t(LOADING)} className="panel">
      <Skeleton active paragraph={{ rows: 4 }} title={{ width: "30%" }} />
    </div>
  );
}

/** A failure as a sentence, with what is known about it and a way to try again. */
export function ProblemNotice(props: {
  failure: unknown;
  problems?: ProblemTexts | undefined;
  onRetry?: (() => void) | undefined;
}) {
  const t = useText();
  const { failure } = props;
  if (!failure) {
    return null;
  }
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      style={{ marginBottom: 16 }}
      title={t(problemText(failure, props.problems))}
      description={failure instanceof Problem && particularsOf(failure, t)}
      action={
        props.onRetry && (
          <Button size="small" onClick={props.onRetry}>
            {t(AGAIN)}
          </Button>
        )
      }
    />
  );
}

/** The statuses whose detail is meant for the reader: a rule, or the present state, said no. */
const SAYS_WHY = [400, 409, 422];

function particularsOf(problem: Problem, t: ReturnType<typeof useText>): ReactNode {
  if (problem.limits.length > 0) {
    return (
      <ul className="problem-errors">
        {problem.limits.map((limit) => (
          <li key={limit.kind}>{t(limit.text)}</li>
        ))}
      </ul>
    );
  }
  if (problem.errors.length > 0) {
    return (
      <ul className="problem-errors">
        {problem.errors.map((error) => (
          <li key={`${error.field} ${error.rule}`}>
            {error.field}: {error.rule}
          </li>
        ))}
      </ul>
    );
  }
  if (problem.incident) {
    return (
      <span className="small">
        {t(text("事件编号", "Incident"))} <code className="digest">{problem.incident}</code>
      </span>
    );
  }
  if (SAYS_WHY.includes(problem.status) && problem.detail) {
    return (
      <span className="small" lang="en">
        {problem.detail}
      </span>
    );
  }
  return null;
}

/** Says that there is nothing yet, and what to do about it. */
export function Nothing(props: { says: Text; children?: ReactNode }) {
  const t = useText();
  return (
    <div className="nothing">
      <p>{t(props.says)}</p>
      {props.children}
    </div>
  );
}
