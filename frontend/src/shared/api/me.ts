import { queryOptions, useQuery } from "@tanstack/react-query";
import { call } from "@/shared/api/client";
import type { EnterpriseName, Me } from "@/shared/api/model";

const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => call<Me>("/me"),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Who is signed in. */
export function useMe() {
  return useQuery(meQuery);
}

/** The enterprise the reader belongs to; only pages of the enterprise portal may ask. */
export function useOwnEnterprise(): EnterpriseName {
  const enterprise = useQuery(meQuery).data?.enterprise;
  if (!enterprise) {
    throw new Error("This page belongs to an enterprise, and nobody of one is signed in.");
  }
  return enterprise;
}
