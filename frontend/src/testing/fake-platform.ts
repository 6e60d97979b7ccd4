import { vi } from "vitest";

/** One request as the platform received it. */
export interface Received {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  text: string;
  json: unknown;
}

type Answer = (request: Received) => Response | unknown;

/** Stands where the network is: answers by method and path, and remembers what it was asked. */
export class FakePlatform {
  readonly received: Received[] = [];
  private readonly answers = new Map<string, Answer>();

  constructor() {
    vi.stubGlobal("fetch", (input: string, init?: RequestInit) => this.handle(input, init));
  }

  /** `on("GET /api/v1/me", () => …)`; a plain value is answered as 200 with JSON. */
  on(what: string, answer: Answer): this {
    this.answers.set(what, answer);
    return this;
  }

  sent(what: string): Received[] {
    return this.received.filter((request) => `${request.method} ${request.path}` === what);
  }

  private async handle(input: string, init: RequestInit = {}): Promise<Response> {
    const address = new URL(input, "http://localhost");
    const text = init.body ? await new Response(init.body).text() : "";
    const request: Received = {
      method: init.method ?? "GET",
      path: address.pathname,
      query: address.searchParams,
      headers: new Headers(init.headers),
      text,
      json: text.startsWith("{") ? JSON.parse(text) : null,
    };
    this.received.push(request);
    const answer = this.answers.get(`${request.method} ${request.path}`);
    if (!answer) {
      return problem(404, "not-found");
    }
    const result = await answer(request);
    return result instanceof Response ? result : Response.json(result);
  }
}

export function problem(status: number, slug: string, more: object = {}): Response {
  return Response.json(
    { type: `/problems/${slug}`, title: slug, status, ...more },
    { status, headers: { "Content-Type": "application/problem+json" } },
  );
}

/** No connection at all. */
export function noAnswer(): never {
  throw new TypeError("Failed to fetch");
}
