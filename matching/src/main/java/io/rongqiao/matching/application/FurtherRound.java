package io.rongqiao.matching.application;

/**
 * A round of an application after its first.
 *
 * @param event what it adds to the application's history
 */
public record FurtherRound(Application application, MatchRound round, ApplicationEvent event) {

  public FurtherRound {
    if (!round.application().equals(application.id())) {
      throw new IllegalArgumentException(
          "a round of %s is none of %s".formatted(round.application(), application.id()));
    }
  }
}
