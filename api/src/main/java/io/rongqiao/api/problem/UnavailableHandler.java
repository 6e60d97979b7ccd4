package io.rongqiao.api.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.rongqiao.migrations.transaction.DatabaseUnavailable;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Singleton
@SuppressWarnings("rawtypes")
final class UnavailableHandler implements ExceptionHandler<DatabaseUnavailable, HttpResponse<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(UnavailableHandler.class);

  @Override
  public HttpResponse<?> handle(HttpRequest request, DatabaseUnavailable failure) {
    LOG.warn("No database for {} {}", request.getMethodName(), request.getPath(), failure);
    return HttpResponse.status(ProblemType.UNAVAILABLE.status())
        .contentType(Problem.MEDIA_TYPE)
        .header("Retry-After", "5")
        .body(Problem.of(ProblemType.UNAVAILABLE, null));
  }
}
