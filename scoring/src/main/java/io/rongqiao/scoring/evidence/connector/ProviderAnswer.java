package io.rongqiao.scoring.evidence.connector;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What a provider answers to the question for what comes after a cursor. */
public sealed interface ProviderAnswer {

  /**
   * Rows, as a file of the connector's kind.
   *
   * @param nextCursor what to ask from next; none if the provider keeps no place
   */
  record Page(InputStream body, @Nullable String nextCursor) implements ProviderAnswer {}

  /** There is nothing more for now. */
  record NothingNew() implements ProviderAnswer {}

  /**
   * The provider does not serve us.
   *
   * @param retryAfterSeconds how long it asks us to wait, 0 if it does not say
   */
  record Refused(String reason, long retryAfterSeconds) implements ProviderAnswer {}
}
