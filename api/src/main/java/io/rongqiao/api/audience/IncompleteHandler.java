package io.rongqiao.api.audience;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.rongqiao.api.problem.Problem;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.matching.audience.AudienceIncomplete;
import jakarta.inject.Singleton;

/** Whoever asks while partitions are being read or handed over is asked to come back. */
@Singleton
@SuppressWarnings("rawtypes")
final class IncompleteHandler implements ExceptionHandler<AudienceIncomplete, HttpResponse<?>> {

  @Override
  public HttpResponse<?> handle(HttpRequest request, AudienceIncomplete failure) {
    return HttpResponse.status(ProblemType.UNAVAILABLE.status())
        .contentType(Problem.MEDIA_TYPE)
        .header("Retry-After", "5")
        .body(
            Problem.of(
                ProblemType.UNAVAILABLE,
                "Not every enterprise can be counted at the moment, and a part would mislead: "
                    + failure.getMessage()));
  }
}
