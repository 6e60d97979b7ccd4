/**
 * Shares scarce quotas among many requests: lenders' credit plans, guarantors' capacity, limits on
 * concentration. Each request gets at most one of its candidate structures. Prices on the quotas
 * come first, by minimising the Lagrangian dual; they bound what any allocation can be worth and
 * guide the choice, which is then repaired and improved. Every result carries its bound and gap.
 */
@NullMarked
package io.rongqiao.matching.allocation;

import org.jspecify.annotations.NullMarked;
