import { Button } from "antd";
import { text, useText } from "@/shared/i18n/language";
import { ROLES, wordFor } from "@/shared/i18n/words";
import type { Credentials } from "./authorize";
import { useDemonstration } from "./demonstration";

/** Offers the demonstration's sign-ins; absent when the platform runs no demonstration. */
export function DemonstrationList(props: { onChoose: (credentials: Credentials) => void }) {
  const t = useText();
  const signIns = useDemonstration().data ?? [];
  if (signIns.length === 0) {
    return null;
  }
  return (
    <section className="demonstration" aria-label={t(text("演示账号", "Demonstration sign-ins"))}>
      <h2>{t(text("演示环境：点选一个账号填入", "Demonstration: choose a sign-in to fill in"))}</h2>
      <ul>
        {signIns.map((signIn) => (
          <li key={signIn.username}>
            <Button
              type="text"
              onClick={() =>
                props.onChoose({ username: signIn.username, password: signIn.password })
              }
            >
              <span className="demonstration-role">{t(wordFor(ROLES, signIn.role))}</span>
              <span className="demonstration-name">{signIn.displayName}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
