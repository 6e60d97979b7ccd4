package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.COURT_RECORD;
import static io.rongqiao.migrations.schema.Tables.ENTERPRISE_PARTY;
import static io.rongqiao.migrations.schema.Tables.LIQUIDATION_NOTICE;
import static io.rongqiao.migrations.schema.Tables.LIST_RECORD;
import static io.rongqiao.migrations.schema.Tables.PENALTY;
import static io.rongqiao.migrations.schema.Tables.REGISTRY_RECORD;

import io.rongqiao.scoring.evidence.JooqKnownRows.Source;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/** Asks what registers, courts and authorities say of an enterprise. */
final class JooqRegisters {

  static final List<EvidenceQuery> QUERIES =
      List.of(entries(), parties(), courtCases(), penalties(), stays(), notices());

  private JooqRegisters() {}

  private static EvidenceQuery entries() {
    return JooqKnownRows.of(
        EvidenceFamily.REGISTRY,
        new Source(
            REGISTRY_RECORD,
            List.of(REGISTRY_RECORD.KIND, REGISTRY_RECORD.REFERENCE, REGISTRY_RECORD.VALID_FROM),
            List.of(
                REGISTRY_RECORD.KIND,
                REGISTRY_RECORD.REFERENCE,
                REGISTRY_RECORD.CONTENT,
                REGISTRY_RECORD.VALID_FROM,
                REGISTRY_RECORD.VALID_UNTIL,
                REGISTRY_RECORD.FIGURE,
                REGISTRY_RECORD.AMOUNT,
                REGISTRY_RECORD.CURRENCY)),
        row ->
            new RegistryRecord(
                row.oneOf(RegistryRecord.Kind.class),
                row.text(),
                row.textIfAny(),
                row.day(),
                row.dayIfAny(),
                row.numberIfAny(),
                row.moneyIfAny()),
        EvidenceAsOf.Builder::registryRecords);
  }

  private static EvidenceQuery parties() {
    return JooqKnownRows.of(
        EvidenceFamily.REGISTRY,
        new Source(
            ENTERPRISE_PARTY,
            List.of(ENTERPRISE_PARTY.ROLE, ENTERPRISE_PARTY.PARTY, ENTERPRISE_PARTY.VALID_FROM),
            List.of(
                ENTERPRISE_PARTY.ROLE,
                ENTERPRISE_PARTY.PARTY,
                ENTERPRISE_PARTY.NATURAL_PERSON,
                ENTERPRISE_PARTY.SHARE,
                ENTERPRISE_PARTY.VALID_FROM,
                ENTERPRISE_PARTY.VALID_UNTIL)),
        JooqRegisters::party,
        EvidenceAsOf.Builder::parties);
  }

  private static PartyRecord party(RowReader row) throws SQLException {
    var role = row.oneOf(PartyRecord.Role.class);
    String party = row.text();
    boolean naturalPerson = row.flag();
    BigDecimal share = row.decimalIfAny();
    return new PartyRecord(
        role,
        party,
        naturalPerson,
        share == null ? null : new Percentage(share),
        row.day(),
        row.dayIfAny());
  }

  private static EvidenceQuery courtCases() {
    return JooqKnownRows.of(
        EvidenceFamily.JUDICIAL,
        new Source(
            COURT_RECORD,
            List.of(COURT_RECORD.REFERENCE, COURT_RECORD.ROLE),
            List.of(
                COURT_RECORD.KIND,
                COURT_RECORD.ROLE,
                COURT_RECORD.VALID_FROM,
                COURT_RECORD.PUBLISHED_ON,
                COURT_RECORD.CLOSED_ON,
                COURT_RECORD.AMOUNT,
                COURT_RECORD.CURRENCY)),
        row ->
            new CourtRecord(
                row.oneOf(CourtRecord.Kind.class),
                row.oneOf(CourtRecord.Role.class),
                row.day(),
                row.day(),
                row.dayIfCome(),
                row.moneyIfAny()),
        EvidenceAsOf.Builder::courtRecords);
  }

  private static EvidenceQuery penalties() {
    return JooqKnownRows.of(
        EvidenceFamily.JUDICIAL,
        new Source(
            PENALTY,
            List.of(PENALTY.REFERENCE),
            List.of(
                PENALTY.AREA,
                PENALTY.SERIOUS,
                PENALTY.VALID_FROM,
                PENALTY.PUBLISHED_ON,
                PENALTY.REPAIRED_ON,
                PENALTY.FINE,
                PENALTY.CURRENCY)),
        row ->
            new Penalty(
                row.oneOf(Penalty.Area.class),
                row.flag(),
                row.day(),
                row.day(),
                row.dayIfCome(),
                row.moneyIfAny()),
        EvidenceAsOf.Builder::penalties);
  }

  private static EvidenceQuery stays() {
    return JooqKnownRows.of(
        EvidenceFamily.JUDICIAL,
        new Source(
            LIST_RECORD,
            List.of(LIST_RECORD.LIST, LIST_RECORD.AUTHORITY, LIST_RECORD.VALID_FROM),
            List.of(
                LIST_RECORD.LIST,
                LIST_RECORD.VALID_FROM,
                LIST_RECORD.REMOVED_ON,
                LIST_RECORD.AUTHORITY)),
        row ->
            new ListRecord(
                row.oneOf(ListRecord.RegisterList.class), row.day(), row.dayIfCome(), row.text()),
        EvidenceAsOf.Builder::listRecords);
  }

  private static EvidenceQuery notices() {
    return JooqKnownRows.of(
        EvidenceFamily.JUDICIAL,
        new Source(
            LIQUIDATION_NOTICE,
            List.of(LIQUIDATION_NOTICE.KIND, LIQUIDATION_NOTICE.REFERENCE),
            List.of(
                LIQUIDATION_NOTICE.KIND,
                LIQUIDATION_NOTICE.REFERENCE,
                LIQUIDATION_NOTICE.VALID_FROM,
                LIQUIDATION_NOTICE.WITHDRAWN_ON)),
        row ->
            new LiquidationNotice(
                row.oneOf(LiquidationNotice.Kind.class), row.text(), row.day(), row.dayIfCome()),
        EvidenceAsOf.Builder::liquidationNotices);
  }
}
