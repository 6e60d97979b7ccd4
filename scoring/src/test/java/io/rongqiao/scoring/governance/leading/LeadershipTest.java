package io.rongqiao.scoring.governance.leading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.governance.ModelRole;
import io.rongqiao.scoring.governance.ModelTerm;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.scorecard.ColdStart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeadershipTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
  private static final ModelId OF_ALL = new ModelId(new UUID(0, 1));
  private static final ModelId OF_TRADE = new ModelId(new UUID(0, 2));
  private static final Segment MAKING = new Segment("C");
  private static final Segment TRADE = new Segment("F");
  private static final Segment HOTELS = new Segment("H");
  private static final ColdStart ENOUGH = new ColdStart(800, 200);

  private static final Map<Segment, ColdStart> OUTCOMES =
      Map.of(MAKING, ENOUGH, TRADE, ENOUGH, HOTELS, new ColdStart(800, 199));

  @Test
  void givesEachSectionToItsOwnChampionBeforeThatOfAll() {
    var leadership =
        Leadership.on(
            DAY,
            List.of(champion(OF_ALL, Segment.ALL, null), champion(OF_TRADE, TRADE, null)),
            OUTCOMES);

    assertThat(leadership.of(OF_ALL)).containsExactly(MAKING);
    assertThat(leadership.of(OF_TRADE)).containsExactly(TRADE);
  }

  @Test
  void leavesOutAChallengerAndATermThatIsOver() {
    var challenger = new ModelTerm(OF_ALL, ModelRole.CHALLENGER, Segment.ALL, DAY, null);
    var leadership =
        Leadership.on(
            DAY, List.of(challenger, champion(OF_TRADE, TRADE, DAY.minusDays(1))), OUTCOMES);

    assertThat(leadership.of(OF_ALL)).isEmpty();
    assertThat(leadership.of(OF_TRADE)).isEmpty();
  }

  private static ModelTerm champion(ModelId model, Segment segment, @Nullable LocalDate until) {
    return new ModelTerm(model, ModelRole.CHAMPION, segment, DAY.minusYears(1), until);
  }
}
