package io.rongqiao.api.budget;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.CodeView;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import java.util.List;
import java.util.UUID;

/**
 * What a question can be about.
 *
 * @param leads how many wait for an answer
 * @param asked what they ask for together, in yuan
 * @param programmes the guarantee programmes that are open to the lender
 * @param sections of the industries, by letter
 * @param provinces by six digits
 */
@Serdeable
record BudgetGroundView(
    int leads,
    MoneyView asked,
    List<GradeView> grades,
    List<ProgrammeRoomView> programmes,
    List<CodeView> sections,
    List<CodeView> provinces) {

  /** The leads of a grade. */
  @Serdeable
  record GradeView(String grade, int leads, MoneyView asked) {}

  /**
   * A programme with its room as far as the lender can know it.
   *
   * @param borne the part of a loss that falls to the lender
   * @param taken by the lender's own cases
   * @param free the quota less what is taken; other lenders may have taken some of it
   */
  @Serdeable
  record ProgrammeRoomView(
      UUID id,
      TextView name,
      InstitutionView guarantor,
      String borne,
      MoneyView quota,
      MoneyView taken,
      MoneyView free) {}
}
