package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/** Money that the borrower receives (positive) or pays (negative) on a day. */
public record CashFlow(LocalDate on, Money amount) {}
