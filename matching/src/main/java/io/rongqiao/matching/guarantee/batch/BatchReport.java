package io.rongqiao.matching.guarantee.batch;

import java.util.List;

/** A batch with the answer to each of its rows, in their order. */
public record BatchReport(Batch batch, List<RowAnswer> answers) {

  public BatchReport {
    answers = List.copyOf(answers);
  }

  public long accepted() {
    return answers.stream().filter(RowAnswer.Accepted.class::isInstance).count();
  }
}
