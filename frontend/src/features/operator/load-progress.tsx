import { Progress } from "antd";
import type { Load } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";

const UNDER_WAY: ReadonlySet<string> = new Set(["RECEIVING", "QUEUED", "RUNNING"]);

export function isUnderWay(load: Load): boolean {
  return UNDER_WAY.has(load.state);
}

/** How much of a delivery was read, by bytes where the total is known. */
export function LoadProgress({ load }: { load: Load }) {
  const t = useText();
  const done = load.state === "SUCCEEDED";
  const share = load.bytesTotal ? Math.floor((load.bytesRead / load.bytesTotal) * 100) : 0;
  return (
    <Progress
      aria-label={t(text("入库进度", "Progress of the load"))}
      percent={done ? 100 : Math.min(share, 99)}
      status={load.state === "FAILED" ? "exception" : done ? "success" : "active"}
    />
  );
}
