package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.EnterpriseNameView;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.CaseDecision;
import io.rongqiao.matching.guarantee.CaseDocument;
import io.rongqiao.matching.guarantee.CaseEvent;
import io.rongqiao.matching.guarantee.CaseFile;
import io.rongqiao.matching.guarantee.CaseFinding;
import io.rongqiao.matching.guarantee.CaseQuestion;
import io.rongqiao.matching.guarantee.CaseRequest;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.programme.RiskShare;
import io.rongqiao.matching.guarantee.programme.RiskShares;
import io.rongqiao.scoring.enterprise.Enterprise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A risk-sharing case.
 *
 * @param enterprise whose loan is guaranteed; {@code null} once it was erased
 * @param late whether a decision is owed after the day it was promised for
 * @param detail what belongs to it; {@code null} in lists
 */
@Serdeable
record CaseView(
    UUID id,
    long version,
    String state,
    TextView stateName,
    String way,
    UUID programmeId,
    int terms,
    InstitutionView lender,
    InstitutionView guarantor,
    @Nullable EnterpriseNameView enterprise,
    MoneyView amount,
    MoneyView outstanding,
    int tenorMonths,
    String annualRate,
    String annualFee,
    String purpose,
    boolean smallOrFarming,
    boolean hasBankLoans,
    @Nullable String riskAnswer,
    @Nullable String counterGuarantee,
    Instant draftedAt,
    @Nullable Instant submittedAt,
    @Nullable LocalDate decideBy,
    @Nullable Instant decidedAt,
    boolean late,
    @Nullable LocalDate beganOn,
    @Nullable LocalDate endsOn,
    @Nullable DetailView detail) {

  static CaseView of(
      GuaranteeCase it,
      @Nullable Enterprise enterprise,
      InstitutionNames institutions,
      LocalDate today,
      @Nullable DetailView detail) {
    CaseRequest request = it.request();
    return new CaseView(
        it.id().value(),
        it.version(),
        it.state().name(),
        new TextView(it.state().zh(), it.state().name().toLowerCase(Locale.ROOT)),
        it.way().name(),
        request.programme().value(),
        it.terms(),
        institutions.view(it.lender().value()),
        institutions.view(it.guarantor().value()),
        enterprise == null ? null : EnterpriseNameView.of(enterprise),
        MoneyView.of(request.amount()),
        MoneyView.of(it.outstanding()),
        request.tenor().months(),
        request.annualRate().fraction().toPlainString(),
        request.annualFee().fraction().toPlainString(),
        request.purpose().name(),
        request.smallOrFarming(),
        request.hasBankLoans(),
        request.riskAnswer(),
        request.counterGuarantee(),
        it.times().draftedAt(),
        it.times().submittedAt(),
        it.times().decideBy(),
        it.times().decidedAt(),
        it.times().isLate(today),
        it.times().beganOn(),
        it.times().endsOn(),
        detail);
  }

  /** What belongs to a case. */
  @Serdeable
  record DetailView(
      List<FindingView> findings,
      List<QuestionView> questions,
      List<DocumentView> documents,
      List<DecisionView> decisions,
      List<ShareView> shares,
      List<EventView> history) {

    static DetailView of(CaseFile file, InstitutionNames institutions) {
      RiskShares frozen = file.shares();
      return new DetailView(
          file.findings().stream().map(FindingView::of).toList(),
          file.questions().stream().map(QuestionView::of).toList(),
          file.documents().stream().map(DocumentView::of).toList(),
          file.decisions().stream().map(DecisionView::of).toList(),
          frozen == null
              ? List.of()
              : frozen.shares().stream()
                  .map(share -> ShareView.of(share, frozen, institutions))
                  .toList(),
          file.history().stream().map(EventView::of).toList());
    }
  }

  /**
   * What a rule of the documents has against the case.
   *
   * @param effect BLOCKS, WARNS, RAISES_REVIEW or NOTES
   * @param source the document and its words
   * @param answer who went past it, and why
   */
  @Serdeable
  record FindingView(
      String rule,
      String effect,
      TextView text,
      String source,
      @Nullable LocalDate inForceFrom,
      @Nullable AnswerView answer) {

    static FindingView of(CaseFinding it) {
      CaseFinding.Answer answer = it.answer();
      return new FindingView(
          it.finding().rule(),
          it.finding().severity().name(),
          TextView.of(it.finding().text()),
          it.finding().source(),
          it.finding().inForceFrom(),
          answer == null ? null : new AnswerView(answer.by(), answer.at(), answer.why()));
    }
  }

  /** Who answered, when and what. */
  @Serdeable
  record AnswerView(String by, Instant at, String text) {}

  @Serdeable
  record QuestionView(
      UUID id,
      Instant askedAt,
      String askedBy,
      String question,
      @Nullable Instant answeredAt,
      @Nullable String answeredBy,
      @Nullable String answer) {

    static QuestionView of(CaseQuestion it) {
      return new QuestionView(
          it.id(),
          it.askedAt(),
          it.askedBy(),
          it.question(),
          it.answeredAt(),
          it.answeredBy(),
          it.answer());
    }
  }

  @Serdeable
  record DocumentView(String sha256, String name, String kind, Instant addedAt, String addedBy) {

    static DocumentView of(CaseDocument it) {
      return new DocumentView(it.sha256(), it.name(), it.kind(), it.addedAt(), it.addedBy());
    }
  }

  @Serdeable
  record DecisionView(int number, String verdict, String reason, String by, Instant at) {

    static DecisionView of(CaseDecision it) {
      return new DecisionView(it.number(), it.verdict().name(), it.reason(), it.by(), it.at());
    }
  }

  /** What one tier bears of a loss, in basis points of the whole. */
  @Serdeable
  record ShareView(
      String tier,
      TextView tierName,
      @Nullable InstitutionView institution,
      int basisPoints,
      boolean ownsOddFen) {

    static ShareView of(RiskShare it, RiskShares of, InstitutionNames institutions) {
      var bearer = it.institution();
      return new ShareView(
          it.tier().name(),
          new TextView(it.tier().zh(), it.tier().en()),
          bearer == null ? null : institutions.view(bearer.value()),
          it.basisPoints(),
          it.tier() == of.oddFen());
    }
  }

  @Serdeable
  record EventView(Instant at, String event, String name, String actor, @Nullable String remark) {

    static EventView of(CaseEvent it) {
      return new EventView(it.at(), it.kind().name(), it.kind().zh(), it.actor(), it.remark());
    }
  }
}
