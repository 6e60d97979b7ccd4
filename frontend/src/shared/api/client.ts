import { problemOf, unreachable } from "@/shared/api/problem";
import { accessToken, endSession, renewSession } from "@/shared/api/session";

export interface Call {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  query?: Record<string, string | number | undefined>;
  /** Sent as JSON unless it is a Blob, which travels as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** One key per thing the user did; a retry of the same deed carries the same key. */
  idempotencyKey?: string;
}

/** Calls the platform and reads the JSON it answers with. */
export async function call<T>(path: string, options: Call = {}): Promise<T> {
  const response = await send(path, options);
  if (response.status === 204 || response.headers.get("content-length") === "0") {
    return undefined as T;
  }
  return (await response.json()) as T;
}

/** Calls the platform and hands the answer over unread, for downloads. */
export async function send(path: string, options: Call = {}): Promise<Response> {
  let response = await once(path, options);
  if (response.status === 401) {
    if (await renewSession()) {
      response = await once(path, options);
    }
    if (response.status === 401) {
      endSession();
    }
  }
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response;
}

function once(path: string, options: Call): Promise<Response> {
  const request: RequestInit = { method: options.method ?? "GET", headers: headersOf(options) };
  if (options.body !== undefined) {
    request.body = options.body instanceof Blob ? options.body : JSON.stringify(options.body);
  }
  return fetch(addressOf(path, options.query), request).catch(() => {
    throw unreachable();
  });
}

function headersOf(options: Call): Headers {
  const headers = new Headers({ Accept: "application/json", ...options.headers });
  const token = accessToken();
  if (token) {
    headers.set("Authorization", `Bearer ${token}`);
  }
  if (options.idempotencyKey) {
    headers.set("Idempotency-Key", options.idempotencyKey);
  }
  if (options.body !== undefined && !(options.body instanceof Blob)) {
    headers.set("Content-Type", "application/json");
  }
  return headers;
}

function addressOf(path: string, query: Call["query"]): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== "") {
      search.set(name, String(value));
    }
  }
  const suffix = search.size > 0 ? `?${search}` : "";
  return `/api/v1${path}${suffix}`;
}
