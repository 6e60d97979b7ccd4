package io.rongqiao.scoring.governance.shadow;

import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.governance.ModelReading;
import io.rongqiao.scoring.governance.ModelRole;
import io.rongqiao.scoring.governance.ModelTerm;
import io.rongqiao.scoring.governance.Models;
import io.rongqiao.scoring.governance.RegisteredModel;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.profile.CreditProfile;
import io.rongqiao.scoring.profile.SealedProfile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Has the models in force score what a profile was graded by, in the unit of work that sealed it. A
 * model that fails leaves a note and no trouble.
 */
public final class ShadowScoring {

  private final Models models;
  private final ModelReading reading;
  private final ShadowScores scores;

  /** A registered model never changes, so what was read once holds. */
  private final ConcurrentMap<ModelId, SeatedModel> seated = new ConcurrentHashMap<>();

  public ShadowScoring(Models models, ModelReading reading, ShadowScores scores) {
    this.models = models;
    this.reading = reading;
    this.scores = scores;
  }

  /** Keeps what the champion and the challenger say of those profiles that are graded. */
  public void beside(List<SealedProfile> profiles) {
    Map<Seat, Collection<ModelTerm>> chosen = new HashMap<>();
    for (SealedProfile sealed : profiles) {
      if (sealed.assessment() instanceof Assessment.Graded graded) {
        Seat seat = Seat.of(sealed.profile());
        for (ModelTerm term : chosen.computeIfAbsent(seat, this::chosen)) {
          scores.add(sealed, graded.grade(), score(term, sealed));
        }
      }
    }
  }

  /** Of each role the model of the enterprise's own section, or else that of all. */
  private Collection<ModelTerm> chosen(Seat seat) {
    List<Segment> segments = Segment.of(seat.industry());
    Map<ModelRole, ModelTerm> chosen = new EnumMap<>(ModelRole.class);
    List<ModelTerm> inForce = models.inForce(seat.policyDate(), segments);
    for (Segment segment : segments) {
      inForce.stream()
          .filter(term -> term.segment().equals(segment))
          .forEach(term -> chosen.putIfAbsent(term.role(), term));
    }
    return chosen.values();
  }

  private ShadowScore score(ModelTerm term, SealedProfile sealed) {
    try {
      return seated(term.model()).score(term, sealed.profile().features(), sealed.sealedAt());
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
      return new ShadowScore.Failed(
          term.model(), term.role(), String.valueOf(broken), sealed.sealedAt());
    }
  }

  private SeatedModel seated(ModelId id) {
    SeatedModel known = seated.get(id);
    if (known != null) {
      return known;
    }
    RegisteredModel model = models.find(id).orElseThrow();
    SeatedModel read = SeatedModel.of(model, models.files(id).orElseThrow(), reading);
    seated.put(id, read);
    return read;
  }

  /** What decides who is seated. */
  private record Seat(@Nullable String industry, LocalDate policyDate) {

    static Seat of(CreditProfile profile) {
      return new Seat(profile.facts().industry(), profile.provenance().policyDate());
    }
  }
}
