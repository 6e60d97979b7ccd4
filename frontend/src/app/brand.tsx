import { Link } from "react-router";
import { text, useText } from "@/shared/i18n/language";

const HOME = text("融桥首页", "Rongqiao home");

/** The name and its bridge. */
export function Brand() {
  const t = useText();
  return (
    <Link className="brand" to="/" aria-label={t(HOME)}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M2 23h28" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
        <path
          d="M3 23C5.5 9.5 26.5 9.5 29 23"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
        <path
          d="M9.5 16.2V23M16 13.2V23M22.5 16.2V23"
          stroke="#d0a55a"
          strokeWidth="1.7"
          strokeLinecap="round"
        />
      </svg>
      <span className="brand-zh">融桥</span>
      <span className="brand-en">RONGQIAO</span>
    </Link>
  );
}
