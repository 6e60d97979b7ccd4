package io.rongqiao.api.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever nobody foresaw: the client learns an incident's id, the log everything else. */
@Singleton
@SuppressWarnings("rawtypes")
final class FailureHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

  @Override
  public HttpResponse<?> handle(HttpRequest request, RuntimeException failure) {
    String incident = UUID.randomUUID().toString();
    LOG.error(
        "Incident {} at {} {}", incident, request.getMethodName(), request.getPath(), failure);
    return HttpResponse.status(ProblemType.INTERNAL_ERROR.status())
        .contentType(Problem.MEDIA_TYPE)
        .body(Problem.ofIncident(ProblemType.INTERNAL_ERROR, incident));
  }
}
