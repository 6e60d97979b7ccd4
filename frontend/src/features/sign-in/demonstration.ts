import { useQuery } from "@tanstack/react-query";
import type { Role } from "@/shared/api/model";

export interface DemonstrationSignIn {
  username: string;
  password: string;
  displayName: string;
  role: Role;
}

/** The sign-ins of the demonstration, when the platform runs one; otherwise none. */
export function useDemonstration() {
  return useQuery({
    queryKey: ["demonstration"],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: async () => {
      const response = await fetch("/api/v1/demonstration", {
        headers: { Accept: "application/json" },
      });
      if (!response.ok) {
        return [];
      }
      const answer: { items?: DemonstrationSignIn[] } = await response.json();
      return answer.items ?? [];
    },
  });
}
