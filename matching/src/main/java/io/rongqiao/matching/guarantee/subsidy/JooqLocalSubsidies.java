package io.rongqiao.matching.guarantee.subsidy;

import static io.rongqiao.migrations.schema.Tables.LOCAL_SUBSIDY;

import io.rongqiao.migrations.schema.tables.records.LocalSubsidyRecord;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link LocalSubsidies} kept in PostgreSQL. */
public final class JooqLocalSubsidies implements LocalSubsidies {

  private final DSLContext db;

  public JooqLocalSubsidies(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<LocalSubsidy> on(String place, LocalDate day) {
    return db.selectFrom(LOCAL_SUBSIDY)
        .where(
            LOCAL_SUBSIDY.PLACE.eq(place),
            LOCAL_SUBSIDY.VALID_FROM.le(day),
            LOCAL_SUBSIDY.VALID_UNTIL.isNull().or(LOCAL_SUBSIDY.VALID_UNTIL.ge(day)))
        .orderBy(LOCAL_SUBSIDY.NUMBER.desc())
        .limit(1)
        .fetchOptional(JooqLocalSubsidies::subsidy);
  }

  @Override
  public List<LocalSubsidy> all() {
    return db.selectFrom(LOCAL_SUBSIDY)
        .orderBy(LOCAL_SUBSIDY.PLACE, LOCAL_SUBSIDY.NUMBER.desc())
        .fetch(JooqLocalSubsidies::subsidy);
  }

  @Override
  public int count(String place) {
    return db.fetchCount(LOCAL_SUBSIDY, LOCAL_SUBSIDY.PLACE.eq(place));
  }

  @Override
  public void add(LocalSubsidy terms, String author, String approver, Instant at) {
    var row = new LocalSubsidyRecord();
    row.setPlace(terms.place());
    row.setNumber(terms.number());
    row.setValidFrom(terms.validFrom());
    row.setValidUntil(terms.validUntil());
    Percentage fees = terms.feeShare();
    row.setFeeShare(fees == null ? null : fees.fraction());
    LocalSubsidy.Compensation claims = terms.compensation();
    if (claims != null) {
      row.setLeastSmallShare(claims.leastSmallShare().fraction());
      row.setLeastAmountGrowth(claims.leastAmountGrowth());
      row.setLeastCustomerGrowth(claims.leastCustomerGrowth());
      row.setLowestClaimRate(claims.lowestClaimRate());
      row.setHighestClaimRate(claims.highestClaimRate());
      row.setClaimShare(claims.claimShare().fraction());
    }
    row.setSource(terms.source());
    row.setAuthor(author);
    row.setApprover(approver);
    row.setStatedAt(at);
    db.insertInto(LOCAL_SUBSIDY).set(row).execute();
  }

  private static LocalSubsidy subsidy(LocalSubsidyRecord it) {
    @Nullable BigDecimal fees = it.getFeeShare();
    @Nullable BigDecimal claims = it.getClaimShare();
    return new LocalSubsidy(
        it.getPlace(),
        it.getNumber(),
        it.getValidFrom(),
        it.getValidUntil(),
        fees == null ? null : new Percentage(fees),
        claims == null
            ? null
            : new LocalSubsidy.Compensation(
                new Percentage(it.getLeastSmallShare()),
                it.getLeastAmountGrowth(),
                it.getLeastCustomerGrowth(),
                it.getLowestClaimRate(),
                it.getHighestClaimRate(),
                new Percentage(claims)),
        it.getSource());
  }
}
