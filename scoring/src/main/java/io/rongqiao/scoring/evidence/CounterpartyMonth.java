package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.YearMonth;

/** What one enterprise's valid invoices of one month amount to with one buyer or seller. */
public record CounterpartyMonth(YearMonth month, String counterparty, long count, Money gross) {}
