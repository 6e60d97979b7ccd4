import type { Bilingual } from "@/shared/api/model";
import { Problem } from "@/shared/api/problem";
import { text } from "@/shared/i18n/language";

/** A sentence a reader can act on, by the last part of a problem's type. */
export type ProblemTexts = Record<string, Bilingual>;

const COMMON: ProblemTexts = {
  unreachable: text(
    "平台暂时没有回应。请检查网络后重试；您填写的内容仍在。",
    "The platform did not answer. Check the connection and try again; what you typed is still here.",
  ),
  "consent-missing": text(
    "缺少有效授权，平台没有读取任何数据。请先在“数据与授权”中授权。",
    "There is no live consent, so nothing was read. Grant one under “Data & consents” first.",
  ),
  "stale-version": text(
    "内容已被他人更新。请刷新后再改。",
    "Somebody changed this meanwhile. Reload and try again.",
  ),
  "idempotency-key-reused": text(
    "这次提交与之前的一次相互冲突。请刷新页面后重试。",
    "This submission clashes with an earlier one. Reload the page and try again.",
  ),
  "request-in-progress": text(
    "同一请求正在处理，请稍候查看结果。",
    "The same request is being carried out. Wait a moment and look again.",
  ),
  "too-large": text(
    "文件过大，请拆分后再传。",
    "The file is too large. Split it and send the parts.",
  ),
  "unsupported-media-type": text(
    "不支持这种文件，请使用 CSV、NDJSON 或 xlsx。",
    "This kind of file is not understood. Use CSV, NDJSON or xlsx.",
  ),
  "unknown-file-type": text(
    "不支持这种文件，请使用 CSV、NDJSON 或 xlsx。",
    "This kind of file is not understood. Use CSV, NDJSON or xlsx.",
  ),
};

const BY_STATUS: Record<number, Bilingual> = {
  400: text(
    "提交的内容有误，请检查后再试。",
    "Something in the request is not right. Please check it.",
  ),
  401: text("登录已过期，请重新登录。", "Your sign-in has expired. Please sign in again."),
  403: text("您的身份不能进行这项操作。", "Your role may not do this."),
  404: text(
    "没有找到这项内容，可能已被移除，或您无权查看。",
    "This does not exist, was removed, or is not yours to see.",
  ),
  409: text(
    "当前状态下不能这样操作，请刷新后查看最新状态。",
    "This cannot be done in the present state. Reload to see the latest.",
  ),
  422: text("提交的内容不符合规则，请检查后再试。", "The request breaks a rule. Please check it."),
  429: text("操作过于频繁，请稍候再试。", "Too many requests. Please wait a moment."),
  503: text(
    "服务暂时不可用，请稍后再试。",
    "The service is briefly unavailable. Please try again.",
  ),
};

const UNKNOWN = text(
  "平台出现内部错误，我们已记录。请稍后再试。",
  "Something went wrong on our side; it was recorded. Please try again later.",
);

/** The sentence for a failure: the feature's own words first, then the common ones. */
export function problemText(failure: unknown, own: ProblemTexts = {}): Bilingual {
  if (!(failure instanceof Problem)) {
    return UNKNOWN;
  }
  return own[failure.slug] ?? COMMON[failure.slug] ?? BY_STATUS[failure.status] ?? UNKNOWN;
}
