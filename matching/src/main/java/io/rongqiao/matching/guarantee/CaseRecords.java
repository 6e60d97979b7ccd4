package io.rongqiao.matching.guarantee;

import java.util.List;

/** What belongs to a case and is only ever added to. */
public interface CaseRecords {

  List<CaseFinding> findings(CaseId id);

  void add(CaseId id, CaseFinding finding);

  void answer(CaseId id, String rule, CaseFinding.Answer answer);

  List<CaseQuestion> questions(CaseId id);

  void add(CaseId id, CaseQuestion question);

  /** Keeps the answer of a question that has none; false where there is no such question. */
  boolean answer(CaseId id, CaseQuestion answered);

  List<CaseDocument> documents(CaseId id);

  /** False where that very paper is there already. */
  boolean add(CaseId id, CaseDocument document);

  List<CaseDecision> decisions(CaseId id);

  void add(CaseId id, CaseDecision decision);

  List<CaseEvent> history(CaseId id);

  void add(CaseId id, CaseEvent event);
}
