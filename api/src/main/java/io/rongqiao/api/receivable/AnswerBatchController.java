package io.rongqiao.api.receivable;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Many answers of a debtor's system in one call. */
@Controller("/api/v1/receivable-answers")
@Secured({"ENTERPRISE", "DEBTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnswerBatchController {

  private static final int MOST = 1_000;

  private final Callers callers;
  private final Answers answers;
  private final BusinessDate businessDate;

  AnswerBatchController(Callers callers, Answers answers, BusinessDate businessDate) {
    this.callers = callers;
    this.answers = answers;
    this.businessDate = businessDate;
  }

  /**
   * Answers up to a thousand receivables. Each is answered for itself: one that is refused leaves
   * the others as they are, and the same call again changes nothing.
   */
  @Post
  ConfirmationsView answer(Authentication authentication, @Body ConfirmationsForm form) {
    List<ConfirmationsForm.Row> rows = Field.read("answers", form.answers(), it -> it);
    if (rows.isEmpty() || rows.size() > MOST) {
      throw Refused.badField("answers", "are not from 1 to " + MOST, "" + rows.size());
    }
    Caller caller = callers.of(authentication);
    Enterprise debtor = answers.debtor(caller);
    List<ConfirmationsView.Row> replies = new ArrayList<>();
    for (ConfirmationsForm.Row row : rows) {
      replies.add(reply(caller, debtor, replies.size(), row));
    }
    int refused = (int) replies.stream().filter(it -> it.problem() != null).count();
    return new ConfirmationsView(replies.size() - refused, refused, replies);
  }

  private ConfirmationsView.Row reply(
      Caller caller, Enterprise debtor, int index, ConfirmationsForm.@Nullable Row row) {
    UUID id = row == null ? null : row.receivableId();
    try {
      ConfirmationsForm.Row given = Field.read("answers[%d]".formatted(index), row, it -> it);
      UUID named = Field.read("receivableId", id, it -> it);
      Receivable answered = answers.answer(caller, debtor, named, given.answer(), given.version());
      return new ConfirmationsView.Row(
          index,
          named,
          answered.stateOn(businessDate.today()).name(),
          answered.balance().entries(),
          null);
    } catch (Refused refused) {
      return new ConfirmationsView.Row(index, id, null, null, refused.problem());
    }
  }
}
