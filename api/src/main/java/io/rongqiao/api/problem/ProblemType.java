package io.rongqiao.api.problem;

import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem. A client may branch on them, so none is renamed or reused. */
public enum ProblemType {
  INVALID_REQUEST(
      HttpStatus.BAD_REQUEST,
      "The request is not well formed",
      "请求的格式有误。errors 中列出了每个字段及其违反的规则。",
      "Something in the request cannot be read. Each field at fault is listed under errors."),
  UNAUTHORIZED(
      HttpStatus.UNAUTHORIZED,
      "Sign in first",
      "需要有效的访问令牌。",
      "The request carries no access token, or one that has expired."),
  SIGN_IN_REFUSED(
      HttpStatus.UNAUTHORIZED,
      "The sign-in was refused",
      "用户名或密码不正确。",
      "The name or the password is wrong."),
  FORBIDDEN(
      HttpStatus.FORBIDDEN,
      "Your role may not do this",
      "当前身份不能进行这项操作。",
      "The access token is good, but not for this."),
  CONSENT_MISSING(
      HttpStatus.FORBIDDEN,
      "No live consent covers this",
      "没有有效授权，平台没有读取任何数据。",
      "Nothing was read, because the enterprise has given no consent or has withdrawn it."),
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "There is no such thing",
      "没有找到，或者无权查看。",
      "It does not exist, or it is not yours to see."),
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED,
      "This cannot be done to that address",
      "该地址不支持此方法。",
      "The address exists, but not for this method."),
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "No such representation",
      "没有所要求的表示形式。",
      "The answer exists in none of the media types asked for."),
  CONFLICT(
      HttpStatus.CONFLICT,
      "The present state does not allow this",
      "当前状态不允许这项操作。",
      "What was asked is no longer, or not yet, possible."),
  QUOTA_USED_UP(
      HttpStatus.CONFLICT,
      "The lender's quota for the product is used up",
      "该产品的额度不足以接受此要约；贷款机构调整额度后可再次接受。",
      "Less is left of the lender's quota than the offer; it can be accepted once the lender has raised it."),
  STALE_VERSION(
      HttpStatus.PRECONDITION_FAILED,
      "Changed meanwhile",
      "内容已被他人更新。",
      "Somebody changed it since it was read; read it again."),
  VERSION_REQUIRED(
      HttpStatus.PRECONDITION_REQUIRED,
      "Name the version you change",
      "修改时须以 If-Match 给出所依据的版本。",
      "A change must carry If-Match with the ETag of what was read."),
  IDEMPOTENCY_KEY_MISSING(
      HttpStatus.BAD_REQUEST,
      "An Idempotency-Key is needed",
      "创建类请求须带 Idempotency-Key。",
      "A request that creates something carries a key of the client's, so that a retry is no second one."),
  IDEMPOTENCY_KEY_REUSED(
      HttpStatus.UNPROCESSABLE_ENTITY,
      "The Idempotency-Key was used for another request",
      "该 Idempotency-Key 已用于另一个请求。",
      "A key stands for one request; take a new one for a new request."),
  REQUEST_IN_PROGRESS(
      HttpStatus.CONFLICT,
      "The same request is being carried out",
      "相同的请求正在处理。",
      "The first request with this Idempotency-Key has not finished yet; ask again shortly."),
  TOO_LARGE(
      HttpStatus.REQUEST_ENTITY_TOO_LARGE,
      "The request is too large",
      "请求内容过大。",
      "The body exceeds what this address takes."),
  UNSUPPORTED_MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "The media type is not understood",
      "不支持该内容类型。",
      "The body is in none of the media types that this address takes."),
  RULE_BROKEN(
      HttpStatus.UNPROCESSABLE_ENTITY,
      "A rule forbids this",
      "请求可以理解，但违反了规则。",
      "The request is well formed, and a rule of the business refuses it."),
  TOO_MANY_REQUESTS(
      HttpStatus.TOO_MANY_REQUESTS,
      "Too many requests",
      "请求过于频繁，请按 Retry-After 稍后再试。",
      "Wait for as long as Retry-After says."),
  INTERNAL_ERROR(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "The platform failed",
      "平台内部错误；请把 incident 编号告知运维人员。",
      "This is our mistake. Tell the operator the incident's id."),
  UNAVAILABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "A part of the platform is away",
      "平台的一部分暂不可用，请稍后再试。",
      "The database or the broker does not answer; ask again shortly.");

  private final HttpStatus status;
  private final String title;
  private final String chinese;
  private final String english;

  ProblemType(HttpStatus status, String title, String chinese, String english) {
    this.status = status;
    this.title = title;
    this.chinese = chinese;
    this.english = english;
  }

  /** The problem a status stands for when nothing more is known. */
  static ProblemType of(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> UNAUTHORIZED;
      case FORBIDDEN -> FORBIDDEN;
      case CONFLICT -> CONFLICT;
      case UNPROCESSABLE_ENTITY -> RULE_BROKEN;
      default ->
          Arrays.stream(values())
              .filter(type -> type.status.getCode() == status.getCode())
              .findFirst()
              .orElse(status.getCode() < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
    };
  }

  static Optional<ProblemType> withSlug(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public HttpStatus status() {
    return status;
  }

  public String title() {
    return title;
  }

  String chinese() {
    return chinese;
  }

  String english() {
    return english;
  }
}
