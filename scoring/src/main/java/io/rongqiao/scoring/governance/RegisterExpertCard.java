package io.rongqiao.scoring.governance;

import io.rongqiao.scoring.scorecard.Scorecard;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Has the registry know the card by judgement that leads, from the file it is published in. */
public final class RegisterExpertCard {

  private static final String ACTOR = "platform";

  private final RegisterModel register;

  public RegisterExpertCard(RegisterModel register) {
    this.register = register;
  }

  /** Registers the present card, once. */
  public RegisteredModel register() {
    Scorecard card = Scorecards.current();
    var entry =
        new ModelEntry(
            ModelKind.EXPERT,
            card.version(),
            Segment.ALL,
            card.featureSet().version(),
            "the platform's reviewers",
            "Published with the platform: points and a provisional grade, never a probability.");
    return register.register(entry, files(card), ACTOR);
  }

  private static ModelFiles files(Scorecard card) {
    String name = "/scorecard/%s.json".formatted(card.version());
    try (InputStream json = Scorecards.class.getResourceAsStream(name)) {
      if (json == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return ModelFiles.of(Map.of(ModelFiles.DOCUMENT, json.readAllBytes()))
          .with(ModelFiles.CARD, card.note());
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " cannot be read", broken);
    }
  }
}
