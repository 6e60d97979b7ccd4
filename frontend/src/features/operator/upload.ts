import type { Load } from "@/shared/api/model";
import { Problem, problemOf, unreachable } from "@/shared/api/problem";
import { accessToken, renewSession } from "@/shared/api/session";

export interface Delivery {
  kind: string;
  provider: string;
  periodFrom: string;
  periodTo: string;
  file: File;
}

const TYPES: [suffix: string, type: string][] = [
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".ndjson", "application/x-ndjson"],
  [".jsonl", "application/x-ndjson"],
  [".csv", "text/csv"],
];

/**
 * Sends a file and tells how much of it has left. `fetch` cannot tell that, so this one request
 * goes through XMLHttpRequest.
 */
export async function upload(
  delivery: Delivery,
  idempotencyKey: string,
  onSent: (share: number) => void,
): Promise<Load> {
  const first = await post(delivery, idempotencyKey, onSent);
  const answer =
    first.status === 401 && (await renewSession())
      ? await post(delivery, idempotencyKey, onSent)
      : first;
  if (!answer.ok) {
    throw await problemOf(answer);
  }
  return (await answer.json()) as Load;
}

function post(
  delivery: Delivery,
  idempotencyKey: string,
  onSent: (share: number) => void,
): Promise<Response> {
  const { file, ...about } = delivery;
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/loads?${new URLSearchParams(about)}`);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Authorization", `Bearer ${accessToken() ?? ""}`);
    request.setRequestHeader("Idempotency-Key", idempotencyKey);
    request.setRequestHeader("Content-Type", typeOf(file.name));
    if (file.name.endsWith(".gz")) {
      request.setRequestHeader("Content-Encoding", "gzip");
    }
    request.upload.onprogress = (progress) => {
      onSent(progress.total > 0 ? progress.loaded / progress.total : 0);
    };
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(unreachable());
    request.send(file);
  });
}

function typeOf(name: string): string {
  const plain = name.toLowerCase().replace(/\.gz$/, "");
  const known = TYPES.find(([suffix]) => plain.endsWith(suffix));
  if (!known) {
    throw new Problem({
      type: "/problems/unknown-file-type",
      title: `${name} is neither CSV, NDJSON nor xlsx`,
      status: 422,
    });
  }
  return known[1];
}
