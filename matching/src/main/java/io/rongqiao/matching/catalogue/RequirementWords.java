package io.rongqiao.matching.catalogue;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.CriterionWording;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What a product requires, in words; each requirement is put into words when first asked for. */
public final class RequirementWords {

  private final List<Criterion> requirements;
  private final AtomicReferenceArray<@Nullable Bilingual> words;

  public RequirementWords(List<Criterion> requirements) {
    this.requirements = List.copyOf(requirements);
    this.words = new AtomicReferenceArray<>(requirements.size());
  }

  /** The requirement at that place, from 0. */
  public Bilingual of(int place) {
    Bilingual known = words.getPlain(place);
    if (known != null) {
      return known;
    }
    Bilingual put = CriterionWording.of(requirements.get(place));
    words.set(place, put);
    return put;
  }
}
