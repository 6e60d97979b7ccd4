// Lint, types and tests of the pages. Any argument that is "true" says that tests are skipped.
import { install, npm } from "./steps.mjs";

if (!process.argv.slice(2).includes("true")) {
  install();
  npm("run", "--silent", "check");
}
