import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { endSession } from "@/shared/api/session";

configure({ asyncUtilTimeout: 8_000 });

/** jsdom has neither media queries nor resize observers; antd asks for both. */
vi.stubGlobal("matchMedia", (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
}));

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal("ResizeObserver", StillObserver);
window.scrollTo = () => undefined;

/**
 * Only inline styles count: matching every rule of the component library on each query by role
 * takes jsdom seconds, and what a class hides is the browser tests' to see.
 */
window.getComputedStyle = (element) => (element as HTMLElement).style;

afterEach(() => {
  cleanup();
  endSession();
  localStorage.clear();
  sessionStorage.clear();
});
