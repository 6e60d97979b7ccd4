package io.rongqiao.api.enterprise;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.CodeView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.scoring.enterprise.CodeWarning;
import io.rongqiao.scoring.enterprise.Division;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.Industry;
import io.rongqiao.scoring.enterprise.Registration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An enterprise as the register has it. */
@Serdeable
record EnterpriseView(
    String uscc,
    String name,
    @Nullable LocalDate establishedOn,
    @Nullable CodeView industry,
    @Nullable CodeView division,
    @Nullable String sizeClass,
    List<TextView> warnings) {

  static EnterpriseView of(Enterprise enterprise, LocalDate on) {
    Registration registration = enterprise.registration();
    return new EnterpriseView(
        enterprise.uscc().toString(),
        enterprise.name(),
        registration.establishedOn(),
        industry(registration.industry()),
        division(registration.division()),
        enterprise.sizeClass(on).map(Enum::name).orElse(null),
        enterprise.warnings().stream().sorted().map(CodeWarning::text).map(TextView::of).toList());
  }

  static @Nullable CodeView industry(@Nullable Industry industry) {
    return industry == null ? null : new CodeView(industry.code(), industry.name());
  }

  private static @Nullable CodeView division(@Nullable Division division) {
    return division == null ? null : new CodeView(division.code(), division.name());
  }
}
