package io.rongqiao.matching.application;

import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.matching.ranking.CompositionDocument;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application with all that is kept of it at once.
 *
 * @param account by which a person applies, if one does
 * @param composition what its first round came to, as it is kept
 * @param history what has happened so far, the oldest first
 * @param ifStill what was behind the request when it was last looked at, where that and the
 *     profile's being the latest are to hold still; {@code null} where they were just looked at
 */
public record NewApplication(
    Application application,
    ClientKey key,
    @Nullable UUID account,
    MatchRound first,
    CompositionDocument composition,
    List<ApplicationEvent> history,
    @Nullable Backing ifStill) {

  public NewApplication {
    history = List.copyOf(history);
  }
}
