import { text, useText } from "@/shared/i18n/language";

const STEPS = [
  text("授权读取税务、水电与应收数据", "Consent to your tax, utility and receivable data"),
  text("得到可以复算、可以质疑的信用档案", "Get a credit profile you can recompute and question"),
  text("比较每个方案的综合年化成本", "Compare proposals by their all-in annual cost"),
  text("只向您选定的机构推送", "Send it only to the lenders you choose"),
];

/** What the platform is for, in four lines. */
export function SignInStory() {
  const t = useText();
  return (
    <aside className="sign-in-story">
      <div className="sign-in-name">
        <span className="brand-zh">融桥</span>
        <span className="brand-en">RONGQIAO</span>
      </div>
      <p className="sign-in-claim">
        {t(text("让经营数据，成为融资的桥。", "Your trading record, a bridge to finance."))}
      </p>
      <ol>
        {STEPS.map((step) => (
          <li key={step.en}>{t(step)}</li>
        ))}
      </ol>
      <Span />
    </aside>
  );
}

/** The span of a bridge, drawn in a few lines. */
function Span() {
  const hangers = [80, 130, 180, 230, 280, 330, 380, 430, 480, 530];
  return (
    <svg className="sign-in-span" viewBox="0 0 610 190" aria-hidden="true">
      <path d="M0 160h610" stroke="#f3efe4" strokeOpacity="0.55" strokeWidth="2" />
      <path
        d="M30 160C140 -10 470 -10 580 160"
        fill="none"
        stroke="#f3efe4"
        strokeOpacity="0.55"
        strokeWidth="2"
      />
      {hangers.map((x) => (
        <path key={x} d={`M${x} 160V${heightOfArch(x)}`} stroke="#d0a55a" strokeWidth="1.5" />
      ))}
    </svg>
  );
}

/** Where the arch stands above a point of the deck: its Bézier curve, solved for height. */
function heightOfArch(x: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (bezier(middle, 30, 140, 470, 580) < x) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return bezier(low, 160, -10, -10, 160);
}

function bezier(t: number, a: number, b: number, c: number, d: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}
