import dayjs, { type Dayjs } from "dayjs";
import { useMe } from "@/shared/api/me";

/** The platform's business day: a demonstration has a stated one, in production it is today. */
export function useToday(): Dayjs {
  return dayjs(useMe().data?.businessDate);
}

/** Whether the platform's business day is another day than the real one, as in a demonstration. */
export function useOtherCalendar(): boolean {
  const businessDate = useMe().data?.businessDate;
  return businessDate !== undefined && businessDate !== dayInChina(new Date());
}

function dayInChina(moment: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(moment);
}
