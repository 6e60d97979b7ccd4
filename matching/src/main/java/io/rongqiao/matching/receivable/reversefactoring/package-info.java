/**
 * Reverse factoring (反向保理): a financier grants a core enterprise a limit, the core enterprise
 * invites its suppliers, and what it has confirmed is paid early at the programme's terms. Taking
 * that assigns the claim and debits the limit in one unit of work; what is paid or released gives
 * it back. The list of core enterprises is ordered by what they owe (银发〔2017〕104 号, 三（三）,
 * L12074–12086).
 */
@NullMarked
package io.rongqiao.matching.receivable.reversefactoring;

import org.jspecify.annotations.NullMarked;
