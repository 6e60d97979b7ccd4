package io.rongqiao.api.receivable;

import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.receivable.Balance;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What whoever relies on a receivable should know, in plain words. */
final class Notices {

  private Notices() {}

  static List<TextView> on(Receivable receivable, LocalDate today) {
    Balance balance = receivable.balance();
    List<TextView> notices = new ArrayList<>();
    if (balance.uncovered().isPositive()) {
      notices.add(
          text(
              "已登记的权益超出可供清偿的应收账款 %s，按登记先后受偿。".formatted(balance.uncovered()),
              "Registered interests exceed the claim that is left by %s; order of registration decides."
                  .formatted(balance.uncovered())));
    }
    if (balance.isHeld() && receivable.live()) {
      notices.add(
          text(
              "该笔应收账款与平台上另一条记录相似，或尚未完成比对；核查完成前不能登记。",
              "It resembles another record or has not been compared yet; nothing can be registered until"
                  + " that is settled."));
    }
    if (receivable.stateOn(today) == ReceivableState.UNANSWERED) {
      notices.add(
          text("付款方未在期限内答复；沉默不视为确认。", "The debtor let its time pass; silence is no confirmation."));
    }
    if (balance.reduced().isPositive() && receivable.live()) {
      notices.add(
          text(
              "因发票作废、红冲或折让，债权减少 %s。".formatted(balance.reduced()),
              "Void or red-letter invoices or dilution took %s off the claim."
                  .formatted(balance.reduced())));
    }
    return notices;
  }

  private static TextView text(String chinese, String english) {
    return TextView.of(new Bilingual(chinese, english));
  }
}
