package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.enterprise.Division;
import io.rongqiao.scoring.enterprise.Divisions;
import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.enterprise.Industry;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads who enterprises are. An id that is no social credit code is the provider's own; where the
 * load says that such ids are masked it stands for a test code, else the row is refused.
 */
final class IdentityChecks {

  private final DeliveryKind kind;
  private final String provider;
  private final boolean areIdsMasked;

  IdentityChecks(DeliveryKind kind, String provider, boolean areIdsMasked) {
    this.kind = kind;
    this.provider = provider;
    this.areIdsMasked = areIdsMasked;
  }

  /** The good rows of a batch. */
  Identities check(RowBatch batch) {
    Map<Uscc, Registration> registrations = new LinkedHashMap<>();
    Map<ProviderIdentifier, Uscc> identifiers = new LinkedHashMap<>();
    List<RowError> errors = new ArrayList<>();
    int good = 0;
    for (int row = 0; row < batch.rows(); row++) {
      int before = errors.size();
      CheckedRow checked = CheckedRow.read(kind, batch, row, errors);
      if (errors.size() > before) {
        continue;
      }
      Optional<Uscc> code = code(batch, row, checked, identifiers, errors);
      if (code.isPresent()) {
        registrations.put(code.get(), registration(code.get(), checked));
        good++;
      }
    }
    return new Identities(batch.rows(), good, registrations, identifiers, errors);
  }

  private Optional<Uscc> code(
      RowBatch batch,
      int row,
      CheckedRow checked,
      Map<ProviderIdentifier, Uscc> identifiers,
      List<RowError> errors) {
    String name = String.valueOf(checked.value(DeliveryKind.ENTERPRISE_ID));
    try {
      return Optional.of(Uscc.parse(name));
    } catch (IllegalArgumentException broken) {
      if (!areIdsMasked) {
        errors.add(
            new RowError(
                batch.line(row),
                DeliveryKind.ENTERPRISE_ID,
                name,
                "must be a code: " + broken.getMessage()));
        return Optional.empty();
      }
      var identifier = new ProviderIdentifier(provider, name);
      Uscc code = TestCodes.codeFor(identifier);
      identifiers.put(identifier, code);
      return Optional.of(code);
    }
  }

  private static Registration registration(Uscc code, CheckedRow row) {
    return new Registration(
        code,
        String.valueOf(row.value("name")),
        row.value("established_on") instanceof LocalDate day ? day : null,
        industry(row.value("industry")),
        division(row.value("division")),
        row.value("employees") instanceof Long heads ? Integer.valueOf(heads.intValue()) : null,
        money(row.value("revenue")),
        money(row.value("total_assets")));
  }

  private static @Nullable Industry industry(@Nullable Object code) {
    return code instanceof String text ? Industries.standard().find(text).orElse(null) : null;
  }

  private static @Nullable Division division(@Nullable Object code) {
    return code instanceof String text ? Divisions.standard().find(text).orElse(null) : null;
  }

  private static @Nullable Money money(@Nullable Object amount) {
    return amount instanceof BigDecimal exact ? new Money(exact, Money.CNY) : null;
  }

  /** Who the good rows of a batch say enterprises are, and what is wrong with the others. */
  record Identities(
      int rowsRead,
      int goodRows,
      Map<Uscc, Registration> registrations,
      Map<ProviderIdentifier, Uscc> identifiers,
      List<RowError> errors) {}
}
