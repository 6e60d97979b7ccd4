import { Button } from "antd";
import { text, useText } from "@/shared/i18n/language";
import { ROLES, wordFor } from "@/shared/i18n/words";
import type { Credentials } from "./authorize";
import { type DemonstrationSignIn, useDemonstration } from "./demonstration";

type Choose = (credentials: Credentials) => void;

/** Offers the demonstration's sign-ins; absent when the platform runs no demonstration. */
export function DemonstrationList({ onChoose }: { onChoose: Choose }) {
  const t = useText();
  const signIns = useDemonstration().data ?? [];
  if (signIns.length === 0) {
    return null;
  }
  const firsts = signIns.filter(isFirstOfItsRole);
  const others = signIns.filter((signIn) => !firsts.includes(signIn));
  return (
    <section className="demonstration" aria-label={t(text("演示账号", "Demonstration sign-ins"))}>
      <h2>{t(text("演示环境：点选一个账号填入", "Demonstration: choose a sign-in to fill in"))}</h2>
      <SignIns signIns={firsts} onChoose={onChoose} />
      {others.length > 0 && (
        <details>
          <summary>
            {t(text(`另有 ${others.length} 个账号`, `${others.length} more sign-ins`))}
          </summary>
          <SignIns signIns={others} onChoose={onChoose} />
        </details>
      )}
    </section>
  );
}

function SignIns({ signIns, onChoose }: { signIns: DemonstrationSignIn[]; onChoose: Choose }) {
  const t = useText();
  return (
    <ul>
      {signIns.map((signIn) => (
        <li key={signIn.username}>
          <Button
            type="text"
            onClick={() => onChoose({ username: signIn.username, password: signIn.password })}
          >
            <span className="demonstration-role">{t(wordFor(ROLES, signIn.role))}</span>
            <span className="demonstration-name">{signIn.displayName}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function isFirstOfItsRole(
  signIn: DemonstrationSignIn,
  index: number,
  all: DemonstrationSignIn[],
): boolean {
  return all.findIndex((other) => other.role === signIn.role) === index;
}
