import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { base64Url, digest, randomUuid, sha256 } from "@/shared/api/random";

describe("random values and digests", () => {
  it.each(["", "abc", "x".repeat(55), "x".repeat(56), "x".repeat(200)])(
    "agrees with the platform's SHA-256 on %j",
    async (message) => {
      const expected = createHash("sha256").update(message).digest("hex");
      const bytes = new TextEncoder().encode(message);
      expect(Buffer.from(digest(bytes)).toString("hex")).toBe(expected);
      expect(Buffer.from(await sha256(message)).toString("hex")).toBe(expected);
    },
  );

  it("encodes for URLs without padding", () => {
    expect(base64Url(new Uint8Array([251, 255, 0]))).toBe("-_8A");
  });

  it("makes version 4 UUIDs", () => {
    expect(randomUuid()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
