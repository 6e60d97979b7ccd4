package io.rongqiao.api.command;

import static java.util.Objects.requireNonNull;

import io.rongqiao.api.security.ClientKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints an access token for an institution's program, to try the API from a terminal. */
@Command(name = "token", description = "Prints an access token for an institution's program.")
final class TokenCommand implements Callable<Integer> {

  @Option(names = "--url", description = "the platform's address, by default ${DEFAULT-VALUE}")
  private URI url = URI.create("http://localhost:8080");

  @Option(names = "--client", required = true, description = "the program's login")
  private @Nullable String client;

  @Option(names = "--key", required = true, description = "the file with its private key as JWK")
  private @Nullable Path key;

  @Override
  public Integer call() {
    try (var platform = new PlatformClient(url, Clock.systemUTC())) {
      ClientKey read = ClientKey.read(requireNonNull(key));
      System.out.println(platform.token(requireNonNull(client), read));
    }
    return 0;
  }
}
