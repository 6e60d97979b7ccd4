package io.rongqiao.matching.guarantee.batch;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseDesk;
import io.rongqiao.matching.guarantee.CaseEvent;
import io.rongqiao.matching.guarantee.CaseFinding;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.CasePolicy;
import io.rongqiao.matching.guarantee.CaseRequest;
import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.guarantee.CaseTimes;
import io.rongqiao.matching.guarantee.CaseWay;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.capacity.CapacityAllotment;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationOrder;
import io.rongqiao.matching.guarantee.capacity.ReservationOutcome;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.structure.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Checks one row against the programme's terms, the rules of the day it was paid out and the
 * guarantor's capacity. What a review would ask about cannot be asked here: a finding that wants
 * somebody's answer returns the row, except R34 where the bank's answer comes with it.
 */
public final class RowCheck {

  private static final String RISK_TRANSFER = "R34";

  private final CaseDesk desk;
  private final Programmes programmes;
  private final CasePolicy policy;
  private final CapacityAllotment allotment;
  private final Supplier<UUID> ids;

  public RowCheck(
      CaseDesk desk,
      Programmes programmes,
      CasePolicy policy,
      CapacityAllotment allotment,
      Supplier<UUID> ids) {
    this.desk = desk;
    this.programmes = programmes;
    this.policy = policy;
    this.allotment = allotment;
    this.ids = ids;
  }

  /** Answers a row inside the caller's unit of work. */
  RowAnswer answer(Batch batch, BatchRow row) {
    BatchRow.WrittenLoan loan = row.loan();
    if (loan == null) {
      return returned(row, row.faults());
    }
    ClientKey key = new ClientKey("loan " + row.loanNumber());
    Optional<GuaranteeCase> before = desk.cases().findByKey(batch.lender(), key);
    if (before.isPresent()) {
      CaseId filed = before.get().id();
      return returned(
          row,
          ReturnReason.of(
              "loanNumber", "该笔贷款已备案，业务编号 " + filed, "This loan was filed as case " + filed));
    }
    LocalDate today = desk.today();
    if (loan.paidOutOn().isAfter(today)) {
      return returned(
          row, ReturnReason.of("paidOutOn", "放款日不得晚于今日 " + today, "No later than today, " + today));
    }
    Optional<ProgrammeTerms> terms = programmes.termsOn(batch.programme(), loan.paidOutOn());
    if (terms.isEmpty()) {
      return returned(
          row,
          ReturnReason.of(
              "paidOutOn", "放款日合作方案无有效条款", "The programme had no terms in force on that day"));
    }
    if (desk.isSuspended(terms.get())) {
      return returned(
          row,
          ReturnReason.of(
              "programme",
              "本年代偿率已达合作方案上限，暂停新增业务",
              "Claims have reached the programme's cap; it takes no new case this year"));
    }
    return checked(batch, row, loan, terms.get(), key);
  }

  private RowAnswer checked(
      Batch batch, BatchRow row, BatchRow.WrittenLoan loan, ProgrammeTerms terms, ClientKey key) {
    Programme programme = programmes.find(batch.programme()).orElseThrow();
    List<ReturnReason> reasons = new ArrayList<>();
    CasePolicy.breaches(loan.request(), terms)
        .forEach(breach -> reasons.add(new ReturnReason(breach.field(), breach.text())));
    List<Finding> findings =
        policy.judge(
            loan.request(),
            terms,
            desk.cases().book(programme.guarantor(), loan.request().enterprise(), desk.today()),
            loan.paidOutOn());
    findings.stream()
        .filter(finding -> returns(finding, loan.request()))
        .forEach(finding -> reasons.add(new ReturnReason(finding.rule(), finding.text())));
    if (!reasons.isEmpty()) {
      return returned(row, reasons);
    }
    GuaranteeCase filed = filed(batch, loan, programme, terms);
    return switch (reserve(filed, terms, key)) {
      case ReservationOutcome.Reserved held ->
          accepted(batch, row, filed, held.id(), terms, key, findings);
      case ReservationOutcome.Refused refused ->
          returned(row, refused.limits().stream().map(RowCheck::shortage).toList());
      case ReservationOutcome.NoTerms _ ->
          returned(
              row,
              ReturnReason.of("programme", "担保机构尚未登记净资产", "The guarantor has stated no capital"));
      case ReservationOutcome.Ended _ ->
          returned(
              row,
              ReturnReason.of("loanNumber", "该笔贷款的额度已释放", "This loan's capacity was given back"));
      case ReservationOutcome.KeyReused _ ->
          returned(
              row, ReturnReason.of("loanNumber", "该笔贷款已占用额度", "This loan holds capacity already"));
    };
  }

  /** A soft rule does not keep a loan inside agreed terms out; the finding stays with the case. */
  private static boolean returns(Finding finding, CaseRequest request) {
    return switch (finding.severity()) {
      case BLOCKS -> true;
      case RAISES_REVIEW -> !finding.rule().equals(RISK_TRANSFER) || request.riskAnswer() == null;
      case WARNS, NOTES -> false;
    };
  }

  private ReservationOutcome reserve(GuaranteeCase filed, ProgrammeTerms terms, ClientKey key) {
    Instant now = desk.now();
    return allotment.reserve(
        new ReservationOrder(
            filed.guarantor(),
            new ClientKey(filed.lender() + " " + key.value()),
            filed.request().enterprise(),
            terms.programme(),
            terms.quota(),
            filed.request().amount(),
            now,
            true),
        desk.today(),
        now);
  }

  private GuaranteeCase filed(
      Batch batch, BatchRow.WrittenLoan loan, Programme programme, ProgrammeTerms terms) {
    Instant now = desk.now();
    LocalDate ends = loan.request().tenor().endFrom(loan.paidOutOn());
    return new GuaranteeCase(
        new CaseId(ids.get()),
        terms.number(),
        batch.lender(),
        programme.guarantor(),
        CaseWay.BATCH,
        loan.request(),
        CaseState.EFFECTIVE,
        null,
        new CaseTimes(now, now, desk.today(), now, loan.paidOutOn(), ends),
        loan.request().amount(),
        0);
  }

  private RowAnswer accepted(
      Batch batch,
      BatchRow row,
      GuaranteeCase filed,
      ReservationId held,
      ProgrammeTerms terms,
      ClientKey key,
      List<Finding> findings) {
    GuaranteeCase holding = filed.holding(held);
    desk.cases().add(holding, key);
    desk.cases().freeze(holding.id(), terms.shares().with(batch.lender()));
    findings.forEach(finding -> desk.records().add(holding.id(), new CaseFinding(finding, null)));
    desk.note(holding, CaseEvent.Kind.BEGAN, batch.filedBy(), "总对总批次 " + batch.id());
    return new RowAnswer.Accepted(row.number(), row.loanNumber(), holding.id());
  }

  private static ReturnReason shortage(Capacity limit) {
    return ReturnReason.of(
        "amount",
        "%s不足，剩余 %s".formatted(limit.kind().zh(), limit.available()),
        "The %s has %s left".formatted(limit.kind().en(), limit.available()));
  }

  private static RowAnswer returned(BatchRow row, ReturnReason reason) {
    return returned(row, List.of(reason));
  }

  private static RowAnswer returned(BatchRow row, List<ReturnReason> reasons) {
    return new RowAnswer.Returned(row.number(), row.loanNumber(), reasons);
  }
}
