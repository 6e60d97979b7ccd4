package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.COURT_RECORD;
import static io.rongqiao.migrations.schema.Tables.ENTERPRISE_PARTY;
import static io.rongqiao.migrations.schema.Tables.LIQUIDATION_NOTICE;
import static io.rongqiao.migrations.schema.Tables.LIST_RECORD;
import static io.rongqiao.migrations.schema.Tables.PENALTY;
import static io.rongqiao.migrations.schema.Tables.REGISTRY_RECORD;
import static io.rongqiao.scoring.evidence.JooqKnownRows.moneyIfAny;

import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import org.jooq.Record;

/** Reads what registers, courts and authorities say of an enterprise. */
final class JooqRegisters {

  private final JooqKnownRows known;
  private final EvidenceAsOf.Builder evidence;

  JooqRegisters(JooqKnownRows known, EvidenceAsOf.Builder evidence) {
    this.known = known;
    this.evidence = evidence;
  }

  void read() {
    evidence.registryRecords(
        known.read(
            EvidenceFamily.REGISTRY,
            REGISTRY_RECORD,
            JooqRegisters::entry,
            REGISTRY_RECORD.KIND,
            REGISTRY_RECORD.REFERENCE,
            REGISTRY_RECORD.VALID_FROM));
    evidence.parties(
        known.read(
            EvidenceFamily.REGISTRY,
            ENTERPRISE_PARTY,
            JooqRegisters::party,
            ENTERPRISE_PARTY.ROLE,
            ENTERPRISE_PARTY.PARTY,
            ENTERPRISE_PARTY.VALID_FROM));
    evidence.courtRecords(
        known.read(
            EvidenceFamily.JUDICIAL,
            COURT_RECORD,
            this::courtCase,
            COURT_RECORD.REFERENCE,
            COURT_RECORD.ROLE));
    evidence.penalties(
        known.read(EvidenceFamily.JUDICIAL, PENALTY, this::penalty, PENALTY.REFERENCE));
    evidence.listRecords(
        known.read(
            EvidenceFamily.JUDICIAL,
            LIST_RECORD,
            this::stay,
            LIST_RECORD.LIST,
            LIST_RECORD.AUTHORITY,
            LIST_RECORD.VALID_FROM));
    evidence.liquidationNotices(
        known.read(
            EvidenceFamily.JUDICIAL,
            LIQUIDATION_NOTICE,
            this::notice,
            LIQUIDATION_NOTICE.KIND,
            LIQUIDATION_NOTICE.REFERENCE));
  }

  private static RegistryRecord entry(Record row) {
    return new RegistryRecord(
        RegistryRecord.Kind.valueOf(row.get(REGISTRY_RECORD.KIND)),
        row.get(REGISTRY_RECORD.REFERENCE),
        row.get(REGISTRY_RECORD.CONTENT),
        row.get(REGISTRY_RECORD.VALID_FROM),
        row.get(REGISTRY_RECORD.VALID_UNTIL),
        row.get(REGISTRY_RECORD.FIGURE),
        moneyIfAny(row.get(REGISTRY_RECORD.AMOUNT), row.get(REGISTRY_RECORD.CURRENCY)));
  }

  private static PartyRecord party(Record row) {
    BigDecimal share = row.get(ENTERPRISE_PARTY.SHARE);
    return new PartyRecord(
        PartyRecord.Role.valueOf(row.get(ENTERPRISE_PARTY.ROLE)),
        row.get(ENTERPRISE_PARTY.PARTY),
        row.get(ENTERPRISE_PARTY.NATURAL_PERSON),
        share == null ? null : new Percentage(share),
        row.get(ENTERPRISE_PARTY.VALID_FROM),
        row.get(ENTERPRISE_PARTY.VALID_UNTIL));
  }

  private CourtRecord courtCase(Record row) {
    return new CourtRecord(
        CourtRecord.Kind.valueOf(row.get(COURT_RECORD.KIND)),
        CourtRecord.Role.valueOf(row.get(COURT_RECORD.ROLE)),
        row.get(COURT_RECORD.VALID_FROM),
        row.get(COURT_RECORD.PUBLISHED_ON),
        known.come(row.get(COURT_RECORD.CLOSED_ON)),
        moneyIfAny(row.get(COURT_RECORD.AMOUNT), row.get(COURT_RECORD.CURRENCY)));
  }

  private Penalty penalty(Record row) {
    return new Penalty(
        Penalty.Area.valueOf(row.get(PENALTY.AREA)),
        row.get(PENALTY.SERIOUS),
        row.get(PENALTY.VALID_FROM),
        row.get(PENALTY.PUBLISHED_ON),
        known.come(row.get(PENALTY.REPAIRED_ON)),
        moneyIfAny(row.get(PENALTY.FINE), row.get(PENALTY.CURRENCY)));
  }

  private ListRecord stay(Record row) {
    return new ListRecord(
        ListRecord.RegisterList.valueOf(row.get(LIST_RECORD.LIST)),
        row.get(LIST_RECORD.VALID_FROM),
        known.come(row.get(LIST_RECORD.REMOVED_ON)),
        row.get(LIST_RECORD.AUTHORITY));
  }

  private LiquidationNotice notice(Record row) {
    return new LiquidationNotice(
        LiquidationNotice.Kind.valueOf(row.get(LIQUIDATION_NOTICE.KIND)),
        row.get(LIQUIDATION_NOTICE.REFERENCE),
        row.get(LIQUIDATION_NOTICE.VALID_FROM),
        known.come(row.get(LIQUIDATION_NOTICE.WITHDRAWN_ON)));
  }
}
