import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { Problem } from "@/shared/api/problem";
import { randomUuid } from "@/shared/api/random";

const MOST_RETRIES = 2;

/**
 * Something the user does that changes the platform. The idempotency key belongs to the deed: it
 * stays the same while the same input is sent again, whether by us or by the user after a failure,
 * and a new one is made once the deed was answered or the input changed.
 */
export function useDeed<Input, Result>(
  work: (input: Input, idempotencyKey: string) => Promise<Result>,
  options: { refreshes?: readonly string[]; onDone?: (result: Result) => void } = {},
): UseMutationResult<Result, Error, Input> {
  const queries = useQueryClient();
  const pending = useRef<{ input: string; key: string } | null>(null);

  return useMutation<Result, Error, Input>({
    mutationFn: (input) => {
      const text = fingerprint(input);
      if (pending.current?.input !== text) {
        pending.current = { input: text, key: randomUuid() };
      }
      return work(input, pending.current.key);
    },
    retry: (failures, error) =>
      failures < MOST_RETRIES && error instanceof Problem && error.isPassing,
    onSuccess: async (result) => {
      pending.current = null;
      await Promise.all(
        (options.refreshes ?? []).map((key) => queries.invalidateQueries({ queryKey: [key] })),
      );
      options.onDone?.(result);
    },
  });
}

function fingerprint(input: unknown): string {
  return (
    JSON.stringify(input, (_, value) =>
      value instanceof File ? [value.name, value.size, value.lastModified] : value,
    ) ?? ""
  );
}
