package io.rongqiao.scoring.feature;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a feature is, for those who must be able to question it.
 *
 * @param windowMonths how far back it looks, in months; null where it looks at a state or at all
 * @param why why it matters to a lender
 * @param source the lines of the policy documents that name it
 * @param lever how the enterprise can move it by its own conduct; null where it cannot
 */
public record FeatureDefinition(
    String name,
    Bilingual title,
    EvidenceFamily family,
    Unit unit,
    @Nullable Integer windowMonths,
    Direction direction,
    Bilingual why,
    String source,
    @Nullable Lever lever) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  public FeatureDefinition {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'%s' is no feature name".formatted(name));
    }
    if (windowMonths != null && windowMonths <= 0) {
      throw new IllegalArgumentException("%s looks back %d months".formatted(name, windowMonths));
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("%s names no source".formatted(name));
    }
  }
}
