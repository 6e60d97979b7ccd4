import { Problem, problemOf, unreachable } from "@/shared/api/problem";

/** Who is signed in: the access token lives in memory, the refresh token in this tab only. */
export interface Tokens {
  accessToken: string;
  refreshToken: string | null;
}

export const CLIENT_ID = "rongqiao-portal";
const REFRESH_KEY = "rongqiao.refresh";

let tokens: Tokens | null = null;
let renewal: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

/** Calls back whenever somebody signs in or out. */
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isSignedIn(): boolean {
  return tokens !== null;
}

export function accessToken(): string | null {
  return tokens?.accessToken ?? null;
}

export function beginSession(fresh: Tokens): void {
  tokens = fresh;
  keepRefreshToken(fresh.refreshToken);
  announce();
}

export function endSession(): void {
  tokens = null;
  keepRefreshToken(null);
  announce();
}

/** Signs in again with what the tab still holds; false when there is nothing or it is refused. */
export function renewSession(): Promise<boolean> {
  renewal ??= renew().finally(() => {
    renewal = null;
  });
  return renewal;
}

async function renew(): Promise<boolean> {
  const refreshToken = tokens?.refreshToken ?? sessionStorage.getItem(REFRESH_KEY);
  if (!refreshToken) {
    return false;
  }
  try {
    const fresh = await requestTokens({
      grant_type: "refresh_token",
      refresh_token: refreshToken,
      client_id: CLIENT_ID,
    });
    beginSession({ ...fresh, refreshToken: fresh.refreshToken ?? refreshToken });
    return true;
  } catch (failure) {
    if (failure instanceof Problem && failure.isPassing) {
      throw failure;
    }
    endSession();
    return false;
  }
}

/** Asks the token endpoint; the form is what OAuth 2.1 prescribes. */
export async function requestTokens(form: Record<string, string>): Promise<Tokens> {
  const response = await fetch("/oauth/token", {
    method: "POST",
    body: new URLSearchParams(form),
  }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) {
    throw await problemOf(response);
  }
  const body: { access_token: string; refresh_token?: string } = await response.json();
  return { accessToken: body.access_token, refreshToken: body.refresh_token ?? null };
}

function keepRefreshToken(refreshToken: string | null): void {
  if (refreshToken) {
    sessionStorage.setItem(REFRESH_KEY, refreshToken);
  } else {
    sessionStorage.removeItem(REFRESH_KEY);
  }
}

function announce(): void {
  for (const listener of listeners) {
    listener();
  }
}
