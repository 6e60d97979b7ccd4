package io.rongqiao.api.conduct;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.rongqiao.api.conduct.OverdueDebtorsView.OverdueDebtorView;
import io.rongqiao.api.conduct.OverdueForms.OverdueDebtorForm;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.receivable.arrears.ClassifyDebtor;
import io.rongqiao.matching.receivable.arrears.OverdueDebtor;
import io.rongqiao.matching.receivable.arrears.OverdueRegister;
import io.rongqiao.matching.receivable.arrears.PublishedArrears;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Uscc;

/** Who falls under the overdue register, and what of it is public. */
@Controller("/api/v1")
@Secured("OPERATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverdueRegisterController {

  private final Callers callers;
  private final Transactions transactions;
  private final OverdueRegister register;
  private final ClassifyDebtor classifyDebtor;
  private final PublishedArrears publishedArrears;

  OverdueRegisterController(
      Callers callers,
      Transactions transactions,
      OverdueRegister register,
      ClassifyDebtor classifyDebtor,
      PublishedArrears publishedArrears) {
    this.callers = callers;
    this.transactions = transactions;
    this.register = register;
    this.classifyDebtor = classifyDebtor;
    this.publishedArrears = publishedArrears;
  }

  /** Notes that a debtor is a public body or large enterprise. */
  @Put("/overdue-debtors/{debtor}")
  OverdueDebtorView classify(
      Authentication authentication, String debtor, @Body OverdueDebtorForm form) {
    Uscc code = Field.read("debtor", debtor, Uscc::parse);
    OverdueDebtor.Kind kind = Field.read("kind", form.kind(), OverdueDebtor.Kind::valueOf);
    return OverdueDebtorView.of(
        Field.read(
            "basis",
            form.basis(),
            basis ->
                classifyDebtor.classify(callers.of(authentication).platform(), code, kind, basis)));
  }

  /** The debtors that fall under the register. */
  @Get("/overdue-debtors")
  OverdueDebtorsView debtors(Authentication authentication) {
    return new OverdueDebtorsView(
        transactions.call(callers.of(authentication).platform(), register::debtors).stream()
            .map(OverdueDebtorView::of)
            .toList());
  }

  /**
   * What is published of the register, without signing in: confirmed or accepted, uncontested and
   * unpaid after the debtor's time to answer. Nothing is, unless the operator named the law.
   */
  @Get("/overdue-register")
  @Secured(SecurityRule.IS_ANONYMOUS)
  PublishedArrearsView published() {
    return publishedArrears
        .read()
        .map(PublishedArrearsView::of)
        .orElseThrow(() -> Refused.notFound("The register is not published here."));
  }
}
