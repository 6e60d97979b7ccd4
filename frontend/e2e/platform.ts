import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const JAR = resolve(import.meta.dirname, "../../api/target/rongqiao.jar");
const READY_WITHIN_MILLIS = 150_000;
const STOPPED_WITHIN_MILLIS = 40_000;

/**
 * Starts the platform in a folder of its own, unless RONGQIAO_URL names one that runs already.
 * Gives back how to stop it.
 */
export default async function startPlatform(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.RONGQIAO_URL) {
    return undefined;
  }
  if (!existsSync(JAR)) {
    throw new Error(`${JAR} is missing: build the platform first, or set RONGQIAO_URL.`);
  }
  const folder = mkdtempSync(join(tmpdir(), "rongqiao-e2e-"));
  const port = await freePort();
  const log = join(folder, "platform.log");
  const platform = launch(port, join(folder, "data"), log);
  const address = `http://localhost:${port}`;
  try {
    await ready(address, platform);
  } catch (failure) {
    console.error(readFileSync(log, "utf8").slice(-8_000));
    await stop(platform);
    throw failure;
  }
  process.env.RONGQIAO_URL = address;
  return async () => {
    await stop(platform);
    rmSync(folder, { recursive: true, force: true });
  };
}

function launch(port: number, data: string, log: string): ChildProcess {
  const output = openSync(log, "a");
  return spawn("java", ["-jar", JAR], {
    detached: true,
    stdio: ["ignore", output, output],
    env: {
      ...process.env,
      RONGQIAO_PORT: String(port),
      RONGQIAO_DATA: data,
      RONGQIAO_DEMONSTRATION: "true",
    },
  });
}

async function ready(address: string, platform: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MILLIS;
  while (Date.now() < deadline) {
    if (platform.exitCode !== null) {
      throw new Error(`The platform ended with ${platform.exitCode} instead of serving.`);
    }
    const health = await fetch(`${address}/health`).catch(() => null);
    if (health?.ok) {
      return;
    }
    await pause(300);
  }
  throw new Error(`The platform did not serve within ${READY_WITHIN_MILLIS / 1000} s.`);
}

/** Interrupts the whole group, as a terminal would, and kills it if it does not end. */
async function stop(platform: ChildProcess): Promise<void> {
  if (platform.exitCode !== null || platform.pid === undefined) {
    return;
  }
  const ended = new Promise<void>((done) => platform.once("exit", () => done()));
  process.kill(-platform.pid, "SIGINT");
  await Promise.race([ended, pause(STOPPED_WITHIN_MILLIS)]);
  if (platform.exitCode === null && platform.signalCode === null) {
    process.kill(-platform.pid, "SIGKILL");
    throw new Error(`The platform did not stop within ${STOPPED_WITHIN_MILLIS / 1000} s.`);
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? done(address.port) : fail(new Error("no port")),
      );
    });
  });
}
