import { MenuOutlined } from "@ant-design/icons";
import { Button, Drawer } from "antd";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { NavLink, useLocation } from "react-router";
import { Brand } from "@/app/brand";
import { destinationsOf } from "@/app/navigation";
import type { Me } from "@/shared/api/model";
import { endSession } from "@/shared/api/session";
import { text, useText } from "@/shared/i18n/language";
import { ROLES, wordFor } from "@/shared/i18n/words";
import { LanguageSwitch } from "@/shared/ui/language-switch";
import "@/app/shell.css";

const SKIP = text("跳到正文", "Skip to content");
const MENU = text("菜单", "Menu");
const MAIN_MENU = text("主导航", "Main navigation");
const SIGN_OUT = text("退出", "Sign out");
const FOOT = text(
  "融桥是信息中介：推荐、撮合并记录，不放贷、不经手资金。",
  "Rongqiao is an information intermediary: it recommends, arranges and records. It lends no money and moves no funds.",
);

/** The frame of every page behind the sign-in. */
export function Shell({ me, children }: { me: Me; children: ReactNode }) {
  const t = useText();
  const main = useFreshPage();
  const destinations = destinationsOf(me.role);
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t(SKIP)}
      </a>
      <header className="shell-bar">
        <div className="shell-bar-inner">
          <Brand />
          <nav className="shell-nav wide-only" aria-label={t(MAIN_MENU)}>
            {destinations.map((destination) => (
              <NavLink key={destination.to} to={destination.to}>
                {t(destination.label)}
              </NavLink>
            ))}
          </nav>
          <div className="shell-tools">
            <span className="shell-who wide-only" title={t(wordFor(ROLES, me.role))}>
              {nameOf(me)}
            </span>
            <LanguageSwitch />
            <Button className="wide-only" type="text" onClick={endSession}>
              {t(SIGN_OUT)}
            </Button>
            <NarrowMenu me={me} />
          </div>
        </div>
      </header>
      <main className="shell-main" id="content" tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer className="shell-foot">
        <p>{t(FOOT)}</p>
      </footer>
    </div>
  );
}

/** The same destinations behind a button, where the bar is too narrow. */
function NarrowMenu({ me }: { me: Me }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className="narrow-only"
        type="text"
        icon={<MenuOutlined aria-hidden />}
        aria-label={t(MENU)}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <Drawer open={open} onClose={() => setOpen(false)} title={nameOf(me)} size={300}>
        <nav aria-label={t(MAIN_MENU)}>
          <ul className="menu-list">
            {destinationsOf(me.role).map((destination) => (
              <li key={destination.to}>
                <NavLink to={destination.to} onClick={() => setOpen(false)}>
                  {t(destination.label)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <Button style={{ marginTop: 24 }} block onClick={endSession}>
          {t(SIGN_OUT)}
        </Button>
      </Drawer>
    </>
  );
}

function nameOf(me: Me): string {
  return me.enterprise?.name ?? me.institution?.name ?? me.displayName;
}

/** A new address starts at the top, with the focus on the content. */
function useFreshPage() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) {
      shown.current = pathname;
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  }, [pathname]);
  return main;
}
