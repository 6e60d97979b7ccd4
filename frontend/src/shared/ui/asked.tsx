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

/** A failure as a sentence, with the fields it is about and a way to try again. */
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
  const errors = failure instanceof Problem ? failure.errors : [];
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      style={{ marginBottom: 16 }}
      title={t(problemText(failure, props.problems))}
      description={
        errors.length > 0 && (
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {errors.map((error) => (
              <li key={`${error.field} ${error.rule}`}>
                {error.field}: {error.rule}
              </li>
            ))}
          </ul>
        )
      }
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
