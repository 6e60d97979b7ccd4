package io.rongqiao.matching.application;

import static io.rongqiao.migrations.schema.Tables.MATCH_ROUND;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.ranking.Composition;
import io.rongqiao.matching.ranking.CompositionDocument;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;

/** The rounds of applications with what they came to, in PostgreSQL. */
final class JooqMatchRounds {

  private static final Field<ApplicationId> APPLICATION =
      MATCH_ROUND.APPLICATION_ID.convertFrom(ApplicationId::new);
  private static final SelectField<ProfileQuote> PROFILE =
      row(MATCH_ROUND.ASSESSMENT, MATCH_ROUND.GRADE, MATCH_ROUND.POINTS, MATCH_ROUND.PROFILE_AS_OF)
          .mapping(ProfileQuote::new);
  private static final Field<Composition> COMPOSITION =
      MATCH_ROUND.COMPOSITION.convertFrom(CompositionDocument::read);

  private final DSLContext db;

  JooqMatchRounds(DSLContext db) {
    this.db = db;
  }

  boolean add(MatchRound round, EnterpriseKey enterprise) {
    return db.insertInto(MATCH_ROUND)
            .set(MATCH_ROUND.APPLICATION_ID, round.application().value())
            .set(MATCH_ROUND.NUMBER, round.number())
            .set(MATCH_ROUND.ENTERPRISE_KEY, enterprise.value())
            .set(MATCH_ROUND.ASSESSMENT, round.profile().assessment())
            .set(MATCH_ROUND.CATALOGUE_REVISION, round.catalogueRevision())
            .set(MATCH_ROUND.POLICY_DATE, round.policyDate())
            .set(MATCH_ROUND.GRADE, round.profile().grade())
            .set(MATCH_ROUND.POINTS, round.profile().points())
            .set(MATCH_ROUND.PROFILE_AS_OF, round.profile().asOf())
            .set(MATCH_ROUND.MATCHED_AT, round.matchedAt())
            .set(MATCH_ROUND.COMPOSITION, CompositionDocument.write(round.composition()))
            .onConflict(
                MATCH_ROUND.APPLICATION_ID,
                MATCH_ROUND.ASSESSMENT,
                MATCH_ROUND.CATALOGUE_REVISION,
                MATCH_ROUND.POLICY_DATE)
            .doNothing()
            .execute()
        == 1;
  }

  int last(ApplicationId id) {
    return db.select(coalesce(max(MATCH_ROUND.NUMBER), 0))
        .from(MATCH_ROUND)
        .where(MATCH_ROUND.APPLICATION_ID.eq(id.value()))
        .fetchSingle()
        .value1();
  }

  Optional<MatchRound> latest(ApplicationId id) {
    return db.select(
            APPLICATION,
            MATCH_ROUND.NUMBER,
            PROFILE,
            MATCH_ROUND.CATALOGUE_REVISION,
            MATCH_ROUND.POLICY_DATE,
            MATCH_ROUND.MATCHED_AT,
            COMPOSITION)
        .from(MATCH_ROUND)
        .where(MATCH_ROUND.APPLICATION_ID.eq(id.value()))
        .orderBy(MATCH_ROUND.NUMBER.desc())
        .limit(1)
        .fetchOptional(Records.mapping(MatchRound::new));
  }

  /** The newest rounds come first, since what is asked for is mostly theirs. */
  Optional<Proposal> proposal(ApplicationId application, ProposalId id) {
    try (Stream<Composition> compositions =
        db.select(COMPOSITION)
            .from(MATCH_ROUND)
            .where(MATCH_ROUND.APPLICATION_ID.eq(application.value()))
            .orderBy(MATCH_ROUND.NUMBER.desc())
            .fetchSize(2)
            .fetchStream()
            .map(row -> row.value1())) {
      return compositions
          .flatMap(it -> it.proposals().stream())
          .filter(it -> it.id().equals(id))
          .findFirst();
    }
  }
}
