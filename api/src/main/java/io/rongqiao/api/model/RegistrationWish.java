package io.rongqiao.api.model;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.rongqiao.api.representation.Field;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.governance.ModelEntry;
import io.rongqiao.scoring.governance.ModelKind;
import io.rongqiao.scoring.governance.Segment;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a model that is handed in.
 *
 * @param kind CHAMPION or CHALLENGER
 * @param version by which people will name it
 * @param segment ALL, or a section of GB/T 4754
 * @param featureSet the version of the features that it was trained on; the present where left out
 * @param trainedBy who answers for how it was made
 * @param why what it is for
 */
@Introspected
record RegistrationWish(
    @QueryValue @Nullable String kind,
    @QueryValue @Nullable String version,
    @QueryValue @Nullable String segment,
    @QueryValue @Nullable String featureSet,
    @QueryValue @Nullable String trainedBy,
    @QueryValue @Nullable String why) {

  ModelEntry toEntry() {
    return new ModelEntry(
        Field.read("kind", kind, RegistrationWish::learnt),
        Field.read("version", version, it -> it),
        Field.readIfGiven("segment", segment, Segment::new).orElse(Segment.ALL),
        Field.readIfGiven("featureSet", featureSet, it -> FeatureSets.of(it).version())
            .orElseGet(() -> FeatureSets.current().version()),
        Field.read("trainedBy", trainedBy, it -> it),
        Field.read("why", why, it -> it));
  }

  private static ModelKind learnt(String text) {
    ModelKind kind = ModelKind.valueOf(text);
    if (kind == ModelKind.EXPERT) {
      throw new IllegalArgumentException("is published with the platform, not handed in");
    }
    return kind;
  }
}
