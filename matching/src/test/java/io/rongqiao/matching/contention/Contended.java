package io.rongqiao.matching.contention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.claim.ClaimOutcome;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What all clients fight for. */
record Contended(
    InstitutionId guarantor,
    List<EnterpriseKey> customers,
    List<InstitutionId> banks,
    List<ReceivableId> receivables,
    List<CaseId> cases) {

  private static final int CASES = 16;
  private static final long GUARANTEED = 500_000;

  /** 5 % of what the cases guarantee: enough for some of them, and for a part of one more. */
  static final BigDecimal CLAIM_CAP = new BigDecimal(CASES * GUARANTEED / 20);

  static Contended at(ContendedPlace place) {
    InstitutionId guarantor = place.institution("担保", Institution.Kind.GUARANTOR);
    place.capital(guarantor, 300_000);
    List<EnterpriseKey> customers = new ArrayList<>();
    List<InstitutionId> banks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      customers.add(place.enterprise("客户" + i));
      banks.add(place.institution("银行" + i, Institution.Kind.LENDER));
    }
    List<ReceivableId> receivables = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      EnterpriseKey creditor = place.enterprise("债权人" + i);
      receivables.add(
          place.receivable(
              creditor,
              ReceivableWorld.terms(creditor, "付款方" + i, "100000.00"),
              banks.toArray(InstitutionId[]::new)));
    }
    return new Contended(guarantor, customers, banks, receivables, overdue(place.guarantees));
  }

  /** Guarantees that began, and whose loans are overdue. */
  private static List<CaseId> overdue(GuaranteeWorld world) {
    world.capital(world.city, 100_000_000);
    Programme programme = world.programme("NATION-2019", Money.yuan(1_000_000_000));
    List<CaseId> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      CaseId id =
          world
              .effective(
                  world.request(programme, world.enterprise("被担保人" + i), GUARANTEED), "g" + i)
              .id();
      ClaimOutcome noticed =
          world.claim.giveNotice(
              world.bank, "rm", id, GuaranteeWorld.TODAY, new ClientKey("notice-" + i));
      assertThat(noticed).isInstanceOf(ClaimOutcome.Done.class);
      cases.add(id);
    }
    return List.copyOf(cases);
  }
}
