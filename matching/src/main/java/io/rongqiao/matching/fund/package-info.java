/**
 * Funds that compensate lenders and guarantors for losses on loans to small enterprises (信贷风险补偿资金,
 * S15). A fund is its rules by date, an append-only ledger of what was given, paid and refunded,
 * and a balance that the database derives from it and never lets fall below nothing.
 */
@NullMarked
package io.rongqiao.matching.fund;

import org.jspecify.annotations.NullMarked;
