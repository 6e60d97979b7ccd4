import { useSyncExternalStore } from "react";
import { isSignedIn, onSessionChange } from "@/shared/api/session";

/** Whether somebody is signed in, kept up to date. */
export function useSignedIn(): boolean {
  return useSyncExternalStore(onSessionChange, isSignedIn);
}
