package io.rongqiao.scoring.consent;

import static io.rongqiao.scoring.evidence.EvidenceFamily.INVOICE;
import static io.rongqiao.scoring.evidence.EvidenceFamily.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.EraseEnterprise;
import io.rongqiao.scoring.enterprise.JooqEnterpriseSecrets;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader gets to see of a table of evidence, asked of the database itself. */
class RowLevelSecurityTest {

  private static final ConsentWorld WORLD = new ConsentWorld();

  private final EnterpriseKey enterprise = WORLD.enterprise();
  private final EnterpriseKey neighbour = WORLD.enterprise();

  @BeforeEach
  void giveBothAGrade() {
    give(enterprise);
    give(neighbour);
  }

  @AfterEach
  void returnToTheBusinessDate() {
    WORLD.moveTo(ConsentWorld.BUSINESS_DATE);
  }

  @AfterAll
  static void drop() {
    WORLD.close();
  }

  @Test
  void showsNothingWithoutConsent() {
    var unknown = new ConsentId(new UUID(9, 9));

    assertThat(WORLD.under(unknown, Purpose.CREDIT_PROFILE, this::readers)).isEmpty();
    assertThat(WORLD.asPlatform(this::readers)).isEmpty();
    assertThat(WORLD.asBank(this::readers)).isEmpty();
  }

  @Test
  void showsAnEnterpriseItsOwn() {
    assertThat(WORLD.asOwn(enterprise, this::readers)).containsExactly(enterprise.value());
  }

  @Test
  void showsUnderALiveConsentOneEnterpriseOnly() {
    Consent consent = WORLD.granted(enterprise, TAX);
    WORLD.granted(neighbour, TAX);

    assertThat(WORLD.under(consent, this::readers)).containsExactly(enterprise.value());
  }

  @Test
  void showsNothingFromTheNextReadOnOnceRevoked() {
    Consent consent = WORLD.granted(enterprise, TAX);

    List<Long> seen =
        WORLD.under(
            consent,
            () -> {
              assertThat(readers()).containsExactly(enterprise.value());
              revokeBeside(consent);
              return readers();
            });

    assertThat(seen).isEmpty();
    assertThat(WORLD.under(consent, this::readers)).isEmpty();
  }

  @Test
  void showsAnythingOnTheLastDayAndNothingAfterIt() {
    Consent consent = WORLD.granted(enterprise, TAX);

    WORLD.moveTo(ConsentWorld.UNTIL);
    assertThat(WORLD.under(consent, this::readers)).containsExactly(enterprise.value());

    WORLD.moveTo(ConsentWorld.UNTIL.plusDays(1));
    assertThat(WORLD.under(consent, this::readers)).isEmpty();
  }

  @Test
  void showsNoOtherFamily() {
    Consent consent = WORLD.granted(enterprise, INVOICE);

    assertThat(WORLD.under(consent, this::readers)).isEmpty();
  }

  @Test
  void showsNothingForAnotherPurpose() {
    Consent consent = WORLD.granted(enterprise, TAX);

    assertThat(WORLD.under(consent.id(), Purpose.MODEL_TRAINING, this::readers)).isEmpty();
  }

  @Test
  void showsNothingOfAnErasedEnterprise() {
    Consent consent = WORLD.granted(enterprise, TAX);

    new EraseEnterprise(
            WORLD.transactions,
            new JooqEnterprises(WORLD.transactions.dsl()),
            new JooqEnterpriseSecrets(WORLD.transactions.dsl()),
            Clock.fixed(ConsentWorld.NOW, ZoneOffset.UTC))
        .erase(enterprise, "its owner");

    assertThat(WORLD.under(consent, this::readers)).isEmpty();
  }

  /** Accounts are no evidence: who signs in is looked up before anybody is known. */
  @Test
  void guardsEveryTableThatNamesAnEnterprise() {
    assertThat(
            names(
                """
                SELECT relname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
                WHERE attname = 'enterprise_key' AND relkind IN ('r', 'p')
                  AND NOT relispartition AND NOT relrowsecurity AND relname <> 'account'
                  AND has_table_privilege('rongqiao_app', pg_class.oid, 'SELECT')
                """))
        .isEmpty();
  }

  @Test
  void letsNobodyReadAPartitionPastItsTable() {
    assertThat(
            names(
                """
                SELECT relname FROM pg_class
                WHERE relispartition AND relkind = 'r'
                  AND has_table_privilege('rongqiao_app', oid, 'SELECT')
                """))
        .isEmpty();
  }

  @Test
  void letsNobodyChangeAConsent() {
    Consent consent = WORLD.granted(enterprise, TAX);

    assertThatThrownBy(
            () ->
                WORLD.asOwn(
                    enterprise,
                    () ->
                        WORLD
                            .transactions
                            .dsl()
                            .execute(
                                "UPDATE consent SET valid_until = '2099-12-31' WHERE id = ?",
                                consent.id().value())))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void letsNobodyConsentForAnother() {
    Consent consent =
        WORLD.signer.sign(
            new ConsentTerms(
                new ConsentId(new UUID(8, 8)),
                WORLD.granted(neighbour, TAX).terms().request(),
                ConsentWorld.NOW,
                "an impostor"));

    assertThatThrownBy(
            () ->
                WORLD.transactions.run(
                    new Access.Own(enterprise.value(), "an impostor"),
                    () -> WORLD.consents.add(consent)))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
  }

  private List<Long> readers() {
    return WORLD
        .transactions
        .dsl()
        .fetch("SELECT enterprise_key FROM tax_grade ORDER BY enterprise_key")
        .getValues(0, Long.class);
  }

  private List<String> names(String query) {
    return WORLD.asPlatform(() -> WORLD.transactions.dsl().fetch(query).getValues(0, String.class));
  }

  /** In another transaction, while a reading is under way. */
  private static void revokeBeside(Consent consent) {
    execute(
        "INSERT INTO consent_revocation VALUES ('%s', now(), 'its owner')".formatted(consent.id()));
  }

  private static void give(EnterpriseKey enterprise) {
    execute(
        """
        INSERT INTO tax_grade (enterprise_key, delivery_id, known_on, revision, year, grade,
                               published_on)
        VALUES (%s, 1, '2019-04-30', 0, 2018, 'B', '2019-04-30')
        """
            .formatted(enterprise));
  }

  private static void execute(String statement) {
    try (var connection = WORLD.database().dataSource().getConnection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException cause) {
      throw new IllegalStateException(statement, cause);
    }
  }
}
