import { beforeEach, describe, expect, it } from "vitest";
import { call } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { beginSession, isSignedIn } from "@/shared/api/session";
import { FakePlatform, noAnswer, problem } from "@/testing/fake-platform";

let platform: FakePlatform;

beforeEach(() => {
  platform = new FakePlatform();
  beginSession({ accessToken: "old", refreshToken: "refresh-1" });
});

const freshTokens = () => ({ access_token: "new", refresh_token: "refresh-2" });

/** Answers only those who carry the new token. */
function guarded(answer: unknown) {
  return (request: { headers: Headers }) =>
    request.headers.get("Authorization") === "Bearer new" ? answer : problem(401, "unauthorized");
}

describe("the client", () => {
  it("renews an expired token once and asks again", async () => {
    platform.on("POST /oauth/token", freshTokens).on("GET /api/v1/me", guarded({ role: "LENDER" }));

    await expect(call("/me")).resolves.toEqual({ role: "LENDER" });
    expect(platform.sent("POST /oauth/token")[0]?.text).toContain("refresh_token=refresh-1");
  });

  it("renews only once for requests that fail together", async () => {
    platform.on("POST /oauth/token", freshTokens).on("GET /api/v1/me", guarded({}));

    await Promise.all([call("/me"), call("/me"), call("/me")]);

    expect(platform.sent("POST /oauth/token")).toHaveLength(1);
  });

  it("ends the session when the renewal is refused", async () => {
    platform
      .on("POST /oauth/token", () => problem(400, "invalid-grant"))
      .on("GET /api/v1/me", guarded({}));

    await expect(call("/me")).rejects.toMatchObject({ status: 401 });
    expect(isSignedIn()).toBe(false);
  });

  it("keeps the session when the platform is away during the renewal", async () => {
    platform.on("POST /oauth/token", noAnswer).on("GET /api/v1/me", guarded({}));

    await expect(call("/me")).rejects.toMatchObject({ slug: "unreachable" });
    expect(isSignedIn()).toBe(true);
  });

  it("turns problem+json into a problem with its fields", async () => {
    const errors = [{ field: "amount", rule: "must be positive", value: "-1" }];
    platform.on("POST /api/v1/applications", () => problem(400, "invalid-request", { errors }));

    const failure = await call("/applications", { method: "POST", body: {} }).catch((it) => it);

    expect(failure).toBeInstanceOf(Problem);
    expect(failure).toMatchObject({ slug: "invalid-request", status: 400, errors });
  });

  it("calls a missing answer unreachable", async () => {
    platform.on("GET /api/v1/me", noAnswer);

    await expect(call("/me")).rejects.toMatchObject({ slug: "unreachable", isPassing: true });
  });
});
