import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { call } from "@/shared/api/client";
import type {
  Capacity,
  GuaranteeCase,
  GuaranteeProgramme,
  Listing,
  Reservation,
} from "@/shared/api/model";

const PAGE_SIZE = 20;
const CASES_LOOKED_AT = 200;

/** What is held by time changes by itself. */
const EVERY_MINUTE = 60_000;

export const capacityQuery = queryOptions({
  queryKey: ["capacity"],
  queryFn: () => call<Capacity>("/guarantee-capacity"),
  refetchInterval: EVERY_MINUTE,
});

/** The reservations in a state, or all of them. */
export const reservationsQuery = (state: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["reservations", state ?? "ALL"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      call<Listing<Reservation>>("/guarantee-capacity/reservations", {
        query: { state, cursor: pageParam, limit: PAGE_SIZE },
      }),
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: EVERY_MINUTE,
  });

export const programmesQuery = queryOptions({
  queryKey: ["guarantee-programmes"],
  queryFn: () => call<Listing<GuaranteeProgramme>>("/guarantee-programmes"),
  staleTime: 300_000,
});

export const casesQuery = queryOptions({
  queryKey: ["guarantee-cases"],
  queryFn: () =>
    call<Listing<GuaranteeCase>>("/guarantee-cases", { query: { limit: CASES_LOOKED_AT } }),
  staleTime: 60_000,
});
