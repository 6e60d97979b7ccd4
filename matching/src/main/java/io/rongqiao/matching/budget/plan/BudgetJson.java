package io.rongqiao.matching.budget.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.budget.AnswerRow;
import io.rongqiao.matching.budget.BudgetAnswer;
import io.rongqiao.matching.budget.BudgetQuestion;
import io.rongqiao.matching.budget.QuotaUse;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.lead.LeadId;
import io.rongqiao.matching.ranking.JsonValues;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.List;
import java.util.UUID;

/** Questions and answers in the JSON form in which they are kept. */
final class BudgetJson {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(values());

  private BudgetJson() {}

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("A %s has no JSON form".formatted(value.getClass()), bug);
    }
  }

  static BudgetQuestion question(String json) {
    return read(json, BudgetQuestion.class);
  }

  static BudgetAnswer.Totals totals(String json) {
    return read(json, BudgetAnswer.Totals.class);
  }

  static AnswerRow row(String json) {
    return read(json, AnswerRow.class);
  }

  static List<QuotaUse> quotas(String json) {
    return List.of(read(json, QuotaUse[].class));
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("A stored %s is broken".formatted(type), bug);
    }
  }

  private static SimpleModule values() {
    SimpleModule module = JsonValues.module();
    JsonValues.asText(
        module, LeadId.class, LeadId::toString, it -> new LeadId(UUID.fromString(it)));
    JsonValues.asText(
        module,
        ApplicationId.class,
        ApplicationId::toString,
        it -> new ApplicationId(UUID.fromString(it)));
    JsonValues.asText(
        module,
        ProgrammeId.class,
        ProgrammeId::toString,
        it -> new ProgrammeId(UUID.fromString(it)));
    JsonValues.asText(
        module,
        EnterpriseKey.class,
        EnterpriseKey::toString,
        it -> new EnterpriseKey(Long.parseLong(it)));
    return module;
  }
}
