/**
 * A guarantor's reservations of capacity over HTTP: its system or its desk reserves for a customer,
 * confirms when the guarantee begins and releases as the loan is repaid.
 */
@NullMarked
package io.rongqiao.api.guarantee.reservation;

import org.jspecify.annotations.NullMarked;
