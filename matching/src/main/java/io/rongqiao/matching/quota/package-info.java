/**
 * How much a lender lends by a product in a period: quotas that one person states and another
 * approves, what accepted offers have taken of them, and what is left. A quota is guarded by the
 * database, which takes an acceptance out of it under the lock of its product or not at all.
 */
@NullMarked
package io.rongqiao.matching.quota;

import org.jspecify.annotations.NullMarked;
