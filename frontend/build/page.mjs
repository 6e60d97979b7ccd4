// Builds the pages into target/page, unless nothing changed since they were built.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, install, npm, root, unlessDone } from "./steps.mjs";

const stamp = join(root, "target", "page.sha256");
if (!existsSync(join(root, "target", "page", "index.html"))) {
  rmSync(stamp, { force: true });
}

const inputs = ["src", "public", "index.html", "vite.config.ts", "package-lock.json"];
unlessDone(stamp, fingerprint(...inputs), () => {
  install();
  console.log("Building the pages ...");
  npm("run", "--silent", "build", "--", "--logLevel", "warn");
});
