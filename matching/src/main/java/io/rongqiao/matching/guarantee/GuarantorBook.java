package io.rongqiao.matching.guarantee;

import io.rongqiao.scoring.money.Money;

/**
 * What a guarantor has outstanding, and what one customer has of it. The five million of R29 are a
 * customer's in all (单户担保金额), not a loan's: a second loan can take the first out of the count.
 *
 * @param now what is outstanding
 * @param customer of it with the customer in question
 * @param customerSmall of that as small enterprise or farming
 */
public record GuarantorBook(Concentration now, Money customer, Money customerSmall) {

  public GuarantorBook {
    if (customerSmall.isGreaterThan(customer) || customer.isGreaterThan(now.all())) {
      throw new IllegalArgumentException("A part is greater than its whole");
    }
  }

  /** For a customer who has nothing outstanding. */
  public static GuarantorBook forNewCustomer(Concentration now) {
    Money nothing = Money.zero(now.all().currency());
    return new GuarantorBook(now, nothing, nothing);
  }

  /** As it would be with one more case of the customer. */
  Concentration with(CaseRequest request) {
    Money nothing = Money.zero(request.amount().currency());
    Money added = request.smallOrFarming() ? request.amount() : nothing;
    Money counted = counted(customer, customerSmall);
    Money then = counted(customer.plus(request.amount()), customerSmall.plus(added));
    return new Concentration(
        now.all().plus(request.amount()),
        now.smallOrFarming().plus(added),
        now.upToFiveMillion().minus(counted).plus(then));
  }

  private static Money counted(Money whole, Money small) {
    return whole.isGreaterThan(Concentration.FIVE_MILLION) ? Money.zero(small.currency()) : small;
  }
}
