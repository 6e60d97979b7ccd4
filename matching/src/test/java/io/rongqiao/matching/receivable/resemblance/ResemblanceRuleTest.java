package io.rongqiao.matching.receivable.resemblance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.receivable.BackingInvoice;
import io.rongqiao.matching.receivable.InvoiceIdentity;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every disguise is suspected, and innocents are not. */
class ResemblanceRuleTest {

  private static final EnterpriseKey SELLER = new EnterpriseKey(1);
  private static final EnterpriseKey ANOTHER = new EnterpriseKey(2);
  private static final LocalDate ISSUED = LocalDate.of(2020, 2, 1);
  private static final LocalDate DUE = LocalDate.of(2020, 5, 31);
  private static final String NUMBER = "20440000000000001234";

  private final ResemblanceRule rule = new ResemblanceRule();
  private final List<Claim> known = new ArrayList<>();
  private int uploads;

  @Test
  void suspectsTheSameClaimUnderAnotherInvoice() {
    Claim original = known(aClaim("100000.00").invoice(NUMBER));

    assertThat(look(aClaim("100000.00").invoice("20449999000000008888")))
        .containsExactly(Disguise.RENUMBERED);
    assertThat(rule.look(original, known)).as("nothing resembles itself").isEmpty();
  }

  @Test
  void suspectsANumberWithOneSlip() {
    known(aClaim("100000.00").invoice(NUMBER));

    assertThat(look(aClaim("100000.00").invoice("20440000000000001243")))
        .containsExactly(Disguise.REKEYED);
    assertThat(look(aClaim("100000.00").invoice("20440000000000001235").on(ISSUED.plusDays(2))))
        .containsExactly(Disguise.REKEYED);
  }

  @Test
  void suspectsTheSameClaimAFewDaysLater() {
    known(aClaim("100000.00").invoice(NUMBER));

    assertThat(look(aClaim("100000.00").invoice("20449999000000008888").on(ISSUED.plusDays(1))))
        .containsExactly(Disguise.SHIFTED);
    assertThat(look(aClaim("100000.00").invoice("20449999000000008888").on(ISSUED.minusDays(3))))
        .containsExactly(Disguise.SHIFTED);
    assertThat(look(aClaim("100000.00").invoice("20449999000000008888").on(ISSUED.plusDays(4))))
        .isEmpty();
  }

  @Test
  void suspectsPartsThatAddUpToAnEarlierClaim() {
    Claim whole = known(aClaim("100000.00").invoice(NUMBER));
    Claim first = known(aClaim("61234.56").invoice("20449999000000000061"));
    known(aClaim("5000.00").invoice("20449999000000000005"));
    Claim last = aClaim("38765.44").invoice("20449999000000000039").claim();

    List<Suspicion> found = rule.look(last, known);

    assertThat(found)
        .containsExactly(
            new Suspicion(Disguise.SPLIT, List.of(whole.id()), List.of(first.id(), last.id())));
  }

  @Test
  void suspectsFivePartsAndNotSix() {
    known(aClaim("100000.00").invoice(NUMBER));
    for (int part = 1; part <= 4; part++) {
      known(aClaim("20000.00").contract("HT-1").invoice("2044999900000000100" + part).on(ISSUED));
    }

    assertThat(look(aClaim("20000.00").invoice("20449999000000002005"))).contains(Disguise.SPLIT);

    known.clear();
    known(aClaim("100000.00").invoice(NUMBER));
    String[] five = {"16000.01", "16000.02", "16000.04", "16000.08", "16000.16"};
    for (int part = 0; part < five.length; part++) {
      known(aClaim(five[part]).invoice("2044999900000000300" + part));
    }
    assertThat(look(aClaim("19999.69").invoice("20449999000000004000"))).isEmpty();
  }

  @Test
  void suspectsTheSumOfEarlierClaims() {
    Claim first = known(aClaim("61234.56").invoice("20449999000000000061"));
    Claim second = known(aClaim("38765.44").invoice("20449999000000000039"));
    Claim whole = aClaim("100000.00").invoice(NUMBER).claim();

    assertThat(rule.look(whole, known))
        .containsExactly(
            new Suspicion(Disguise.MERGED, List.of(first.id(), second.id()), List.of(whole.id())));
  }

  @Test
  void suspectsAnotherCreditorOnALikeInvoiceOrTheSameContract() {
    known(aClaim("100000.00").invoice(NUMBER));

    assertThat(look(aClaim("100000.00").of(ANOTHER).contract("").invoice("20440000000000001233")))
        .containsExactly(Disguise.OTHER_CREDITOR);
    assertThat(
            look(aClaim("100000.00").of(ANOTHER).contract("ht 1").invoice("20449999000000008888")))
        .containsExactly(Disguise.OTHER_CREDITOR);
  }

  @Test
  void letsTwoEqualMonthlyRentsBe() {
    known(aClaim("30000.00").invoice(NUMBER));

    assertThat(
            look(
                aClaim("30000.00")
                    .invoice("20440000000000001235")
                    .on(ISSUED.plusMonths(1))
                    .due(DUE.plusMonths(1))))
        .isEmpty();
  }

  @Test
  void letsEqualSalesOfTwoSuppliersBe() {
    known(aClaim("100000.00").invoice(NUMBER));

    assertThat(
            look(aClaim("100000.00").of(ANOTHER).contract("QT-9").invoice("20449999000000008888")))
        .isEmpty();
  }

  @Test
  void letsEqualSalesUnderTwoContractsBe() {
    known(aClaim("100000.00").invoice(NUMBER));

    assertThat(look(aClaim("100000.00").contract("HT-2").invoice("20449999000000008888")))
        .isEmpty();
  }

  @Test
  void letsSalesBeWhoseInvoicesAllStandInTheTaxEvidence() {
    known(aClaim("100000.00").invoice(NUMBER).verified());

    assertThat(look(aClaim("100000.00").invoice("20440000000000001235").verified())).isEmpty();
    assertThat(look(aClaim("100000.00").invoice("20440000000000001236")))
        .as("one of the two is not borne out")
        .containsExactly(Disguise.REKEYED);
  }

  @Test
  void letsOtherAmountsAndOtherDebtorsBe() {
    known(aClaim("100000.00").invoice(NUMBER));

    assertThat(look(aClaim("100000.01").invoice("20449999000000008888"))).isEmpty();
    assertThat(look(aClaim("100000.00").from("别的买方").invoice("20440000000000001235"))).isEmpty();
  }

  private List<Disguise> look(Draft fresh) {
    return rule.look(fresh.claim(), known).stream().map(Suspicion::disguise).toList();
  }

  private Claim known(Draft draft) {
    Claim claim = draft.claim();
    known.add(claim);
    return claim;
  }

  private Draft aClaim(String yuan) {
    return new Draft(SELLER, "远山重工", "HT-1", yuan, ISSUED, DUE, NUMBER, false);
  }

  /** A claim that each test changes in one respect. */
  private final class Draft {

    private final EnterpriseKey creditor;
    private final String debtor;
    private final String contract;
    private final String yuan;
    private final LocalDate issuedOn;
    private final LocalDate dueOn;
    private final String number;
    private final boolean verified;

    private Draft(
        EnterpriseKey creditor,
        String debtor,
        String contract,
        String yuan,
        LocalDate issuedOn,
        LocalDate dueOn,
        String number,
        boolean verified) {
      this.creditor = creditor;
      this.debtor = debtor;
      this.contract = contract;
      this.yuan = yuan;
      this.issuedOn = issuedOn;
      this.dueOn = dueOn;
      this.number = number;
      this.verified = verified;
    }

    Draft of(EnterpriseKey other) {
      return new Draft(other, debtor, contract, yuan, issuedOn, dueOn, number, verified);
    }

    Draft from(String other) {
      return new Draft(creditor, other, contract, yuan, issuedOn, dueOn, number, verified);
    }

    Draft contract(String other) {
      return new Draft(creditor, debtor, other, yuan, issuedOn, dueOn, number, verified);
    }

    Draft on(LocalDate other) {
      return new Draft(creditor, debtor, contract, yuan, other, dueOn, number, verified);
    }

    Draft due(LocalDate other) {
      return new Draft(creditor, debtor, contract, yuan, issuedOn, other, number, verified);
    }

    Draft invoice(String other) {
      return new Draft(creditor, debtor, contract, yuan, issuedOn, dueOn, other, verified);
    }

    Draft verified() {
      return new Draft(creditor, debtor, contract, yuan, issuedOn, dueOn, number, true);
    }

    Claim claim() {
      uploads++;
      return new Claim(
          new ReceivableId(new UUID(0, uploads)),
          new ReceivableTerms(
              creditor,
              ReceivableWorld.debtor(debtor),
              contract,
              Money.yuan(yuan),
              issuedOn,
              dueOn,
              List.of(
                  new BackingInvoice(
                      new InvoiceIdentity("", number), Money.yuan(yuan), issuedOn, verified))),
          Instant.parse("2020-02-29T00:00:00Z").plusSeconds(uploads));
    }
  }
}
