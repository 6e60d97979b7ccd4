package io.rongqiao.api.security;

import io.github.bucket4j.Bucket;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How often one client may ask: by account where there is one, by address where nobody has signed
 * in yet. Each process counts for itself.
 */
@ServerFilter({"/api/**", "/oauth/**"})
final class RequestLimits implements Ordered {

  private static final int REMEMBERED_CLIENTS = 10_000;
  private static final int SIGN_IN_BURST = 60;
  private static final int BURST = 1_000;
  private static final int PER_SECOND = 200;

  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > REMEMBERED_CLIENTS;
            }
          });

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  void limit(HttpRequest<?> request) {
    String address = request.getRemoteAddress().getAddress().getHostAddress();
    Bucket bucket =
        request.getPath().startsWith("/oauth/")
            ? bucket("sign-in " + address, RequestLimits::forSignIn)
            : bucket(
                request.getUserPrincipal().map(it -> it.getName()).orElse(address),
                RequestLimits::forRequests);
    if (!bucket.tryConsume(1)) {
      throw new Refused(ProblemType.TOO_MANY_REQUESTS, "Too many requests; wait a little.");
    }
  }

  private Bucket bucket(String client, Supplier<Bucket> fresh) {
    return buckets.computeIfAbsent(client, _ -> fresh.get());
  }

  private static Bucket forSignIn() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(SIGN_IN_BURST).refillGreedy(1, Duration.ofSeconds(1)))
        .build();
  }

  private static Bucket forRequests() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(BURST).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
        .build();
  }
}
