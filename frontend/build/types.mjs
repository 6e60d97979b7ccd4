// Writes the types of the HTTP interface from the OpenAPI document that the server's module keeps.
// `check` as argument only compares: a changed interface is to be seen in review.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { root } from "./steps.mjs";

const DOCUMENT = join(root, "../api/src/main/openapi/rongqiao.yml");
const TYPES = join(root, "src/shared/api/schema.ts");

const written = `// Made by npm run types from the OpenAPI document; not edited by hand.\n\n${astToString(
  await openapiTS(pathToFileURL(DOCUMENT), { alphabetize: true }),
)}`;

if (process.argv[2] !== "check") {
  writeFileSync(TYPES, written);
} else if (!existsSync(TYPES) || readFileSync(TYPES, "utf8") !== written) {
  console.error("src/shared/api/schema.ts is not what the OpenAPI document says: npm run types");
  process.exit(1);
}
