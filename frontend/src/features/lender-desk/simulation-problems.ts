import { text } from "@/shared/i18n/language";

/** Why a simulation may have no answer, as it is told to the one who asks. */
export const SIMULATION_PROBLEMS = {
  "too-many-requests": text(
    "本月可做的不同模拟已用完；做过的模拟可以再看。",
    "This month's different simulations are used up; those you had before may be seen again.",
  ),
  unavailable: text(
    "此刻无法统计全部企业，部分结果会误导，请稍后再试。",
    "Not every enterprise can be counted at the moment, and a part would mislead; try again shortly.",
  ),
};
