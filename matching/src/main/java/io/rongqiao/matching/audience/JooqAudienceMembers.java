package io.rongqiao.matching.audience;

import static io.rongqiao.migrations.schema.Tables.AUDIENCE_CHANGES_SINCE;
import static io.rongqiao.migrations.schema.Tables.AUDIENCE_KEYS;
import static io.rongqiao.migrations.schema.Tables.TAKE_AUDIENCE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * {@link AudienceMembers} out of the sealed assessments in PostgreSQL, which judges the consents.
 */
public final class JooqAudienceMembers implements AudienceMembers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DSLContext db;

  public JooqAudienceMembers(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<EnterpriseKey> after(long after, int most) {
    return db.selectFrom(AUDIENCE_KEYS(after, most))
        .fetch(row -> new EnterpriseKey(row.getEnterpriseKey()));
  }

  @Override
  public List<Member> take(Collection<EnterpriseKey> enterprises) {
    Long[] keys = enterprises.stream().map(EnterpriseKey::value).toArray(Long[]::new);
    return db.selectFrom(TAKE_AUDIENCE(keys))
        .fetch(
            row ->
                new Member(
                    new EnterpriseKey(row.getEnterpriseKey()),
                    row.getLastDay(),
                    SealedFacts.of(row.getDocument())));
  }

  @Override
  public Endings endingsSince(long point) {
    return db.selectFrom(AUDIENCE_CHANGES_SINCE(point))
        .fetchSingle(
            row ->
                new Endings(
                    row.getUpto(), Arrays.stream(row.getKeys()).map(EnterpriseKey::new).toList()));
  }

  /** The facts in a sealed profile, without what was concluded from them but the grade. */
  private record SealedFacts(JsonNode profile) implements ApplicantFacts {

    static SealedFacts of(String document) {
      try {
        return new SealedFacts(JSON.readTree(document));
      } catch (JsonProcessingException broken) {
        throw new IllegalStateException("A sealed profile is no JSON", broken);
      }
    }

    @Override
    public double measurement(String name) {
      if (name.equals(Vocabulary.ESTABLISHED_ON)) {
        String day = profile.path("facts").path("establishedOn").textValue();
        return day == null ? Double.NaN : Grid.measurement(LocalDate.parse(day));
      }
      return profile.path("features").path(name).asDouble(Double.NaN);
    }

    @Override
    public Optional<String> code(String name) {
      JsonNode code =
          name.equals("risk_grade")
              ? profile.path("assessment").path("grade")
              : profile.path("codes").path(name);
      return Optional.ofNullable(code.textValue());
    }

    @Override
    public Optional<Boolean> flag(String name) {
      JsonNode flag = profile.path("flags").path(name);
      return flag.isBoolean() ? Optional.of(flag.booleanValue()) : Optional.empty();
    }
  }
}
