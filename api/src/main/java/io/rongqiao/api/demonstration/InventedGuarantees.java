package io.rongqiao.api.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseRequest;
import io.rongqiao.matching.guarantee.batch.BatchRow;
import io.rongqiao.matching.guarantee.batch.FileBatch;
import io.rongqiao.matching.guarantee.capacity.CapacityTerms;
import io.rongqiao.matching.guarantee.capacity.StateCapacityTerms;
import io.rongqiao.matching.guarantee.programme.PastTheCap;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.PublishProgramme;
import io.rongqiao.matching.guarantee.programme.RiskShare;
import io.rongqiao.matching.guarantee.programme.RiskShares;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The demonstration's guarantee system: capital, a programme with the national fund, a province's.
 */
final class InventedGuarantees {

  private static final String AUTHOR = "demonstration-author";

  /** One a month, so that they lie within the programme's first terms. */
  private static final int LOANS = 6;

  private static final String APPROVER = "demonstration-approver";

  private final Transactions transactions;
  private final Institutions institutions;
  private final StateCapacityTerms stateTerms;
  private final PublishProgramme publishProgramme;
  private final FileBatch fileBatch;
  private final BusinessDate businessDate;

  InventedGuarantees(
      Transactions transactions,
      Institutions institutions,
      StateCapacityTerms stateTerms,
      PublishProgramme publishProgramme,
      FileBatch fileBatch,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.institutions = institutions;
    this.stateTerms = stateTerms;
    this.publishProgramme = publishProgramme;
    this.fileBatch = fileBatch;
    this.businessDate = businessDate;
  }

  /**
   * Opens both programmes for every lender, and the first lender files a year's few loans; without
   * three tiers of guarantors there are none.
   */
  void open(List<EnterpriseKey> customers) {
    List<Institution> all =
        transactions.call(new Access.Platform("demonstration"), institutions::all);
    List<InstitutionId> guarantors = of(all, Institution.Kind.GUARANTOR);
    List<InstitutionId> lenders = of(all, Institution.Kind.LENDER);
    if (guarantors.size() < 3) {
      return;
    }
    InstitutionId city = guarantors.getFirst();
    stateTerms.state(
        new CapacityTerms(
            city,
            businessDate.today().withDayOfYear(1),
            Money.yuan(200_000_000),
            BigDecimal.TEN,
            Percentage.ofPercent("10"),
            Percentage.ofPercent("15")),
        AUTHOR);
    publish(
        city,
        lenders,
        "NATIONAL-FUND",
        Bilingual.of("国家融资担保基金合作业务", "Business with the national guarantee fund"),
        shares(guarantors, 2000, 4000, 2000, 2000));
    publish(
        city,
        lenders,
        "PROVINCE-4321",
        Bilingual.of("省级4321分险（地方配置）", "One province's 4:3:2:1 (local configuration)"),
        shares(guarantors, 2000, 4000, 3000, 1000));
    if (!lenders.isEmpty()) {
      fileLoans(lenders.getFirst(), programme("NATIONAL-FUND"), customers);
    }
  }

  private void fileLoans(
      InstitutionId lender, ProgrammeId programme, List<EnterpriseKey> customers) {
    List<BatchRow> rows = new ArrayList<>();
    for (EnterpriseKey customer : customers.stream().limit(LOANS).toList()) {
      int number = rows.size() + 1;
      var request =
          new CaseRequest(
              programme,
              customer,
              Money.yuan(number * 200_000L),
              Tenor.ofMonths(number % 2 == 0 ? 12 : 24),
              AnnualRate.ofPercent("5.2"),
              AnnualRate.ofPercent("0.8"),
              Set.of(),
              Purpose.WORKING_CAPITAL,
              true,
              false,
              false,
              null,
              null);
      LocalDate paidOut = businessDate.today().minusMonths(LOANS + 1L - number).withDayOfMonth(15);
      rows.add(
          new BatchRow(
              number,
              "DEMO-%02d".formatted(number),
              new BatchRow.WrittenLoan(request, paidOut),
              List.of()));
    }
    fileBatch.file(
        lender, AUTHOR, programme, rows, "d".repeat(64), new ClientKey("demonstration loans"));
  }

  private static ProgrammeId programme(String code) {
    return new ProgrammeId(UUID.nameUUIDFromBytes(code.getBytes(UTF_8)));
  }

  private void publish(
      InstitutionId city,
      List<InstitutionId> lenders,
      String code,
      Bilingual name,
      RiskShares shares) {
    ProgrammeId id = programme(code);
    publishProgramme.publish(
        new Programme(id, code, city, name, lenders.stream().collect(Collectors.toSet())),
        new ProgrammeTerms(
            id,
            1,
            LocalDate.of(2019, 7, 1),
            null,
            true,
            shares,
            Money.yuan(10_000_000),
            Tenor.ofMonths(36),
            AnnualRate.ofPercent("1"),
            AnnualRate.ofPercent("0.3"),
            Money.yuan(500_000_000),
            Money.yuan(1_000_000),
            Percentage.ofPercent("5"),
            PastTheCap.LENDER_BEARS_THE_REST,
            5),
        AUTHOR,
        APPROVER);
  }

  private static RiskShares shares(
      List<InstitutionId> guarantors, int bank, int city, int province, int nation) {
    return new RiskShares(
        List.of(
            new RiskShare(GuaranteeTier.BANK, null, bank),
            new RiskShare(GuaranteeTier.CITY, guarantors.get(0), city),
            new RiskShare(GuaranteeTier.PROVINCE, guarantors.get(1), province),
            new RiskShare(GuaranteeTier.NATIONAL, guarantors.get(2), nation)),
        GuaranteeTier.CITY);
  }

  private static List<InstitutionId> of(List<Institution> all, Institution.Kind kind) {
    return all.stream().filter(it -> it.kind() == kind).map(Institution::id).toList();
  }
}
