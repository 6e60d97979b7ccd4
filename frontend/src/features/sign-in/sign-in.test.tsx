import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { base64Url, sha256 } from "@/shared/api/random";
import { problem, type Received } from "@/testing/fake-platform";
import { aLender } from "@/testing/fixtures";
import { renderAt } from "@/testing/render-page";

const form = (request: Received | undefined) => new URLSearchParams(request?.text);

describe("signing in", () => {
  it("proves the code with the verifier of its challenge", async () => {
    const { platform, user, show } = renderAt("/leads");
    platform
      .on("POST /oauth/authorize", (request) => ({
        code: "code-1",
        state: form(request).get("state"),
      }))
      .on("POST /oauth/token", () => ({ access_token: "token-1", refresh_token: "refresh-1" }))
      .on("GET /api/v1/me", () => aLender)
      .on("GET /api/v1/leads", () => ({ items: [], next: null }));
    show();

    await user.type(await screen.findByLabelText("用户名"), "chen");
    await user.type(screen.getByLabelText("密码"), "secret");
    await user.click(screen.getByRole("button", { name: "登录" }));

    expect(await screen.findByRole("heading", { name: "融资线索" })).toBeVisible();
    const asked = form(platform.sent("POST /oauth/authorize")[0]);
    const proof = form(platform.sent("POST /oauth/token")[0]);
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("code_challenge")).toBe(
      base64Url(await sha256(proof.get("code_verifier") ?? "")),
    );
    expect(proof.get("code")).toBe("code-1");
  });

  it("says so when the password is wrong", async () => {
    const { platform, user, show } = renderAt("/sign-in");
    platform.on("POST /oauth/authorize", () => problem(401, "sign-in-refused"));
    show();

    await user.type(await screen.findByLabelText("用户名"), "chen");
    await user.type(screen.getByLabelText("密码"), "wrong");
    await user.click(screen.getByRole("button", { name: "登录" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("用户名或密码不正确");
    expect(platform.sent("POST /oauth/token")).toHaveLength(0);
  });

  it("refuses a code that answers another request", async () => {
    const { platform, user, show } = renderAt("/sign-in");
    platform.on("POST /oauth/authorize", () => ({ code: "code-1", state: "somebody else's" }));
    show();

    await user.type(await screen.findByLabelText("用户名"), "chen");
    await user.type(screen.getByLabelText("密码"), "secret");
    await user.click(screen.getByRole("button", { name: "登录" }));

    expect(await screen.findByRole("alert")).toBeVisible();
    expect(platform.sent("POST /oauth/token")).toHaveLength(0);
  });

  it("fills in a sign-in of the demonstration", async () => {
    const { platform, user, show } = renderAt("/sign-in");
    platform.on("GET /api/v1/demonstration", () => ({
      items: [
        { username: "qinghe", password: "demo", displayName: "青禾机械", role: "ENTERPRISE" },
      ],
    }));
    show();

    await user.click(await screen.findByRole("button", { name: /青禾机械/ }));

    await waitFor(() => expect(screen.getByLabelText("用户名")).toHaveValue("qinghe"));
    expect(screen.getByLabelText("密码")).toHaveValue("demo");
  });

  it("speaks English when asked, and remembers it", async () => {
    const { user, show } = renderAt("/sign-in");
    show();

    await user.click(await screen.findByRole("button", { name: "English" }));

    expect(await screen.findByRole("heading", { name: "Sign in" })).toBeVisible();
    expect(localStorage.getItem("rongqiao.language")).toBe("en");
    expect(document.documentElement.lang).toBe("en");
  });
});
