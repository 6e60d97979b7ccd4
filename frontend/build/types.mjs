// Writes the types of the HTTP interface from the OpenAPI document that the server's module keeps.
// `check` as argument only compares: a changed interface is to be seen in review.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { root } from "./steps.mjs";

const DOCUMENT = join(root, "../api/src/main/openapi/rongqiao.yml");
const TYPES = join(root, "src/shared/api/schema.ts");

/** The document's writer says "null and an object" where it means "null or that object". */
function readNullable(schema) {
  if (schema.type === "null" && schema.allOf) {
    schema.oneOf = [...schema.allOf, { type: "null" }];
    delete schema.allOf;
    delete schema.type;
  }
  if (Array.isArray(schema.type) && schema.type.includes("null") && schema.type.length > 2) {
    schema.type = schema.type.filter((type) => type !== "object");
  }
}

const written = `// Made by npm run types from the OpenAPI document; not edited by hand.\n\n${astToString(
  await openapiTS(pathToFileURL(DOCUMENT), { alphabetize: true, transform: readNullable }),
)}`;

if (process.argv[2] !== "check") {
  writeFileSync(TYPES, written);
} else if (!existsSync(TYPES) || readFileSync(TYPES, "utf8") !== written) {
  console.error("src/shared/api/schema.ts is not what the OpenAPI document says: npm run types");
  process.exit(1);
}
