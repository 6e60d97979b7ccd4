package io.rongqiao.api.budget;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.matching.budget.Quota;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.scoring.enterprise.Divisions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the things are called that a plan speaks of. Works inside a lender's unit of work. */
final class BudgetNames {

  private final Enterprises enterprises;
  private final Programmes programmes;
  private final Institutions institutions;

  BudgetNames(Enterprises enterprises, Programmes programmes, Institutions institutions) {
    this.enterprises = enterprises;
    this.programmes = programmes;
    this.institutions = institutions;
  }

  Map<EnterpriseKey, Enterprise> enterprises(Collection<EnterpriseKey> keys) {
    return enterprises.findAll(keys);
  }

  InstitutionView institution(InstitutionId id) {
    return institutions
        .find(id)
        .map(InstitutionNames::view)
        .orElseGet(() -> new InstitutionView(id.value(), id.toString(), null));
  }

  @Nullable Bilingual programme(@Nullable ProgrammeId id) {
    return id == null
        ? null
        : programmes
            .find(id)
            .map(Programme::name)
            .orElseGet(() -> Bilingual.of(id.toString(), id.toString()));
  }

  Bilingual of(Quota quota) {
    String subject = quota.subject();
    return switch (quota.kind()) {
      case BUDGET -> Bilingual.of("预算", "The budget");
      case INDUSTRY_SECTION -> section(subject);
      case REGION -> region(subject);
      case GRADE -> Bilingual.of("等级 " + subject, "Grade " + subject);
      case CUSTOMER ->
          subject.isEmpty()
              ? Bilingual.of("每一客户", "Each customer")
              : Bilingual.of("客户 " + enterprise(subject), "Customer " + enterprise(subject));
      case GROUP ->
          Bilingual.of(enterprise(subject) + " 所在集团", "The group of " + enterprise(subject));
      case GUARANTOR ->
          institutions
              .find(InstitutionId.parse(subject))
              .map(Institution::name)
              .orElseGet(() -> Bilingual.of(subject, subject));
      case PROGRAMME -> {
        Bilingual name = programme(new ProgrammeId(UUID.fromString(subject)));
        yield name == null ? Bilingual.of(subject, subject) : name;
      }
    };
  }

  private static Bilingual section(String letter) {
    return Industries.standard()
        .find(letter)
        .map(it -> Bilingual.of(it.name(), "Section " + it))
        .orElseGet(() -> Bilingual.of("行业不详", "Industry unknown"));
  }

  private static Bilingual region(String digits) {
    return Divisions.standard()
        .find(digits)
        .map(it -> Bilingual.of(it.name(), "Region " + it))
        .orElseGet(() -> Bilingual.of("地区不详", "Region unknown"));
  }

  private String enterprise(String key) {
    return enterprises
        .find(new EnterpriseKey(Long.parseLong(key)))
        .map(Enterprise::name)
        .orElse("—");
  }
}
