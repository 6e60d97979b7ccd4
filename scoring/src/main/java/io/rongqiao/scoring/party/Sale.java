package io.rongqiao.scoring.party;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;

/** What one enterprise invoiced to another within a year. */
public record Sale(EnterpriseKey seller, EnterpriseKey buyer, Money gross) {}
