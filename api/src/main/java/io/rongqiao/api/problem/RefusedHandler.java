package io.rongqiao.api.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Singleton
@SuppressWarnings("rawtypes")
final class RefusedHandler implements ExceptionHandler<Refused, HttpResponse<?>> {

  @Override
  public HttpResponse<?> handle(HttpRequest request, Refused refused) {
    MutableHttpResponse<Problem> response =
        HttpResponse.<Problem>status(refused.type().status())
            .contentType(Problem.MEDIA_TYPE)
            .body(refused.problem());
    return refused.type() == ProblemType.TOO_MANY_REQUESTS
        ? response.header("Retry-After", "5")
        : response;
  }
}
