package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.YearMonth;

/**
 * One enterprise's invoices of one direction in one month, as far as they were known. Amounts are
 * those of valid invoices with red-letter invoices, whose amounts are negative, taken off; void
 * invoices stand apart.
 *
 * @param count valid invoices, red-letter ones included
 * @param redLetters how many of them are red-letter
 * @param redLetterGross what the red-letter ones took off, a negative amount or zero
 * @param counterparties how many buyers or sellers the valid invoices name
 */
public record InvoiceMonth(
    YearMonth month,
    long count,
    Money net,
    Money tax,
    Money gross,
    long voids,
    Money voidedGross,
    long redLetters,
    Money redLetterGross,
    int counterparties) {}
