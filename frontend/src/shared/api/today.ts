import dayjs, { type Dayjs } from "dayjs";
import { useMe } from "@/shared/api/me";

/** The platform's business day: a demonstration has a stated one, in production it is today. */
export function useToday(): Dayjs {
  return dayjs(useMe().data?.businessDate);
}
