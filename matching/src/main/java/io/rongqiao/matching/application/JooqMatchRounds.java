package io.rongqiao.matching.application;

import static io.rongqiao.migrations.schema.Tables.MATCH_ROUND;
import static io.rongqiao.migrations.schema.Tables.PROPOSAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.rongqiao.matching.ranking.Composition;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.matching.ranking.ProposalJson;
import io.rongqiao.matching.ranking.Unmet;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SelectField;

/** The rounds of applications with their proposals, in PostgreSQL. */
final class JooqMatchRounds {

  private static final Field<ApplicationId> APPLICATION =
      MATCH_ROUND.APPLICATION_ID.convertFrom(ApplicationId::new);
  private static final SelectField<ProfileQuote> PROFILE =
      row(MATCH_ROUND.ASSESSMENT, MATCH_ROUND.GRADE, MATCH_ROUND.POINTS, MATCH_ROUND.PROFILE_AS_OF)
          .mapping(ProfileQuote::new);
  private static final Field<List<Unmet>> UNMET =
      MATCH_ROUND.UNMET.convertFrom(json -> ProposalJson.readUnmet(json.data()));
  private static final Field<Proposal> DEFINITION =
      PROPOSAL.DEFINITION.convertFrom(json -> ProposalJson.readProposal(json.data()));
  private static final Field<List<Proposal>> PROPOSALS =
      multiset(
              select(PROPOSAL.DEFINITION)
                  .from(PROPOSAL)
                  .where(
                      PROPOSAL.APPLICATION_ID.eq(MATCH_ROUND.APPLICATION_ID),
                      PROPOSAL.ROUND.eq(MATCH_ROUND.NUMBER))
                  .orderBy(PROPOSAL.RANK.asc()))
          .convertFrom(
              rows ->
                  rows.stream()
                      .map(Record1::value1)
                      .map(JSONB::data)
                      .map(ProposalJson::readProposal)
                      .toList());

  private final DSLContext db;

  JooqMatchRounds(DSLContext db) {
    this.db = db;
  }

  boolean add(MatchRound round, EnterpriseKey enterprise) {
    int added =
        db.insertInto(MATCH_ROUND)
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
            .set(
                MATCH_ROUND.UNMET,
                JSONB.valueOf(ProposalJson.writeUnmet(round.composition().unmet())))
            .onConflict(
                MATCH_ROUND.APPLICATION_ID, MATCH_ROUND.ASSESSMENT, MATCH_ROUND.CATALOGUE_REVISION)
            .doNothing()
            .execute();
    List<Proposal> proposals = round.composition().proposals();
    if (added == 1 && !proposals.isEmpty()) {
      add(proposals, round, enterprise);
    }
    return added == 1;
  }

  /** All of them in one statement. */
  private void add(List<Proposal> proposals, MatchRound round, EnterpriseKey enterprise) {
    db.insertInto(
            PROPOSAL,
            PROPOSAL.ID,
            PROPOSAL.APPLICATION_ID,
            PROPOSAL.ROUND,
            PROPOSAL.ENTERPRISE_KEY,
            PROPOSAL.RANK,
            PROPOSAL.PRODUCT_ID,
            PROPOSAL.PRODUCT_VERSION,
            PROPOSAL.LENDER,
            PROPOSAL.DEFINITION,
            PROPOSAL.EXPIRES_ON)
        .valuesOfRows(
            proposals.stream()
                .map(
                    proposal ->
                        row(
                            proposal.id().value(),
                            round.application().value(),
                            round.number(),
                            enterprise.value(),
                            proposal.rank(),
                            proposal.offered().product().value(),
                            proposal.offered().version(),
                            proposal.offered().lender().value(),
                            JSONB.valueOf(ProposalJson.write(proposal)),
                            proposal.expiresOn()))
                .toList())
        .execute();
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
            row(PROPOSALS, UNMET).mapping(Composition::new))
        .from(MATCH_ROUND)
        .where(MATCH_ROUND.APPLICATION_ID.eq(id.value()))
        .orderBy(MATCH_ROUND.NUMBER.desc())
        .limit(1)
        .fetchOptional(Records.mapping(MatchRound::new));
  }

  Optional<Proposal> proposal(ApplicationId application, ProposalId id) {
    return db.select(DEFINITION)
        .from(PROPOSAL)
        .where(PROPOSAL.ID.eq(id.value()), PROPOSAL.APPLICATION_ID.eq(application.value()))
        .fetchOptional(DEFINITION);
  }
}
