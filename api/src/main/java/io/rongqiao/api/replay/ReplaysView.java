package io.rongqiao.api.replay;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.profile.ReplayAssessments.Replayed;
import io.rongqiao.scoring.profile.ReplayAssessments.Result;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a replay came to. */
@Serdeable
record ReplaysView(long same, long different, long notReadable, List<ReplayView> items) {

  static ReplaysView of(List<Replayed> all) {
    return new ReplaysView(
        count(all, Result.SAME),
        count(all, Result.DIFFERENT),
        count(all, Result.NOT_READABLE),
        all.stream().map(ReplayView::of).toList());
  }

  private static long count(List<Replayed> all, Result result) {
    return all.stream().filter(one -> one.result() == result).count();
  }

  /** One profile computed again, by the digests of its bytes. */
  @Serdeable
  record ReplayView(
      UUID assessment, String result, @Nullable String kept, @Nullable String recomputed) {

    static ReplayView of(Replayed one) {
      return new ReplayView(
          one.assessment().value(), one.result().name(), one.kept(), one.recomputed());
    }
  }
}
