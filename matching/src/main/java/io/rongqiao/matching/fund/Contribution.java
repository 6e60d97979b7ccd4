package io.rongqiao.matching.fund;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/**
 * What somebody gave to a fund (多元化资金补充机制, 国办发〔2019〕6号 第（十六）, L16565–16575).
 *
 * @param contributor by name
 */
public record Contribution(String contributor, Giver giver, Form form, Money amount, LocalDate on) {

  private static final int LONGEST_NAME = 200;

  public Contribution {
    if (contributor.isBlank() || contributor.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A contributor is named in up to %d characters".formatted(LONGEST_NAME));
    }
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("A contribution of %s gives nothing".formatted(amount));
    }
  }

  /** What the contributor is: 政府、金融机构、企业、社会团体和个人. */
  public enum Giver {
    GOVERNMENT("政府"),
    BANK("金融机构"),
    ENTERPRISE("企业"),
    ASSOCIATION("社会团体"),
    PERSON("个人");

    private final String zh;

    Giver(String zh) {
      this.zh = zh;
    }

    public String zh() {
      return zh;
    }
  }

  /** How it gave: 出资入股与无偿捐资相结合. */
  public enum Form {
    CAPITAL("出资"),
    DONATION("无偿捐资");

    private final String zh;

    Form(String zh) {
      this.zh = zh;
    }

    public String zh() {
      return zh;
    }
  }
}
