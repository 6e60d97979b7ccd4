package io.rongqiao.matching.guarantee.batch;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseDesk;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A bank files a batch. Each row is a unit of work of its own, so a row that is returned disturbs
 * no other; filed again under its key, a batch that was interrupted goes on where it stopped.
 */
public final class FileBatch {

  private final CaseDesk desk;
  private final Programmes programmes;
  private final Batches batches;
  private final RowCheck check;
  private final Supplier<UUID> ids;

  public FileBatch(
      CaseDesk desk, Programmes programmes, Batches batches, RowCheck check, Supplier<UUID> ids) {
    this.desk = desk;
    this.programmes = programmes;
    this.batches = batches;
    this.check = check;
    this.ids = ids;
  }

  /**
   * Files rows.
   *
   * @param sha256 of what was sent
   */
  public BatchOutcome file(
      InstitutionId lender,
      String actor,
      ProgrammeId programme,
      List<BatchRow> rows,
      String sha256,
      ClientKey key) {
    Access bank = new Access.Institution(lender.value(), actor);
    boolean open =
        desk.transactions()
            .call(
                bank,
                () ->
                    programmes
                        .find(programme)
                        .filter(it -> it.lenders().contains(lender))
                        .isPresent());
    if (!open) {
      return new BatchOutcome.NoSuchProgramme();
    }
    Batch batch =
        desk.transactions()
            .call(
                bank,
                () -> {
                  batches.add(
                      new Batch(
                          ids.get(),
                          lender,
                          programme,
                          key,
                          sha256,
                          desk.now(),
                          actor,
                          rows.size()));
                  return batches.findByKey(lender, key).orElseThrow();
                });
    if (!batch.sha256().equals(sha256) || !batch.programme().equals(programme)) {
      return new BatchOutcome.KeyReused();
    }
    answerTheRest(batch, rows);
    return new BatchOutcome.Answered(read(bank, batch.id()).orElseThrow());
  }

  /** A batch with its answers, for its bank and for the guarantor it was filed with. */
  public Optional<BatchReport> read(Access access, UUID id) {
    return desk.transactions()
        .call(access, () -> batches.find(id).map(it -> new BatchReport(it, batches.answers(id))));
  }

  private void answerTheRest(Batch batch, List<BatchRow> rows) {
    Access platform = new Access.Platform("guarantee batch of " + batch.filedBy());
    Set<Integer> answered = new HashSet<>();
    desk.transactions()
        .call(platform, () -> new ArrayList<>(batches.answers(batch.id())))
        .forEach(it -> answered.add(it.number()));
    for (BatchRow row : rows) {
      if (!answered.contains(row.number())) {
        desk.transactions().run(platform, () -> batches.add(batch.id(), check.answer(batch, row)));
      }
    }
  }
}
