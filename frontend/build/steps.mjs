// What the build steps share: where things are, fingerprints of inputs, and running npm.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const INSTALLED = join(root, "node_modules", ".rongqiao-installed");

/** One digest over the names and contents of files and folders; what is absent counts as absent. */
export function fingerprint(...paths) {
  const digest = createHash("sha256").update(process.version);
  for (const path of paths) {
    add(digest, path);
  }
  return digest.digest("hex");
}

function add(digest, path) {
  const place = join(root, path);
  if (!existsSync(place)) {
    digest.update(`absent ${path}\n`);
    return;
  }
  const children = childrenOf(place);
  if (children) {
    for (const child of children) {
      add(digest, join(path, child));
    }
    return;
  }
  digest.update(`${path}\n`).update(readFileSync(place));
}

function childrenOf(place) {
  try {
    return readdirSync(place).sort();
  } catch (failure) {
    if (failure.code === "ENOTDIR") {
      return null;
    }
    throw failure;
  }
}

/** Does `work` unless it was done for this very fingerprint; the stamp is written afterwards. */
export function unlessDone(stamp, mark, work) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === mark) {
    return;
  }
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, mark);
}

/** Installs exactly what the lock file names. */
export function install() {
  unlessDone(INSTALLED, fingerprint("package.json", "package-lock.json", ".npmrc"), () => {
    console.log("Installing the libraries of the pages (npm ci) ...");
    npm("ci", "--no-audit", "--no-fund", "--loglevel=error");
  });
}

export function npm(...words) {
  const environment = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
  const ended = spawnSync("npm", words, { cwd: root, stdio: "inherit", env: environment });
  if (ended.status !== 0) {
    console.error(`npm ${words.join(" ")} failed.`);
    process.exit(ended.status ?? 1);
  }
}
