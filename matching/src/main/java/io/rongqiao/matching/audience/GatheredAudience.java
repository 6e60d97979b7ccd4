package io.rongqiao.matching.audience;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts each question to every process and adds up what the partitions say, each once. If one is
 * missing the question is refused.
 */
public final class GatheredAudience implements Audience {

  /** How a question reaches the processes that hold partitions. */
  public interface Exchange {

    /** How many partitions there are. */
    int partitions();

    /** What came of the question in time, by partition; of two answers for one, either. */
    Map<Integer, SortedMap<String, Tally>> ask(String question);
  }

  private final Exchange exchange;

  public GatheredAudience(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public SortedMap<String, Tally> survey(Question question) {
    Map<Integer, SortedMap<String, Tally>> answers = exchange.ask(QuestionJson.write(question));
    SortedMap<String, Tally> sum = new TreeMap<>();
    for (int partition = 0; partition < exchange.partitions(); partition++) {
      SortedMap<String, Tally> answer = answers.get(partition);
      if (answer == null) {
        throw new AudienceIncomplete(answers.size(), exchange.partitions());
      }
      sum = Survey.sum(sum, answer);
    }
    return sum;
  }
}
