/**
 * Guarantees over HTTP: programmes and who bears what, a guarantor's capacity, risk-sharing cases
 * with their claims, and the batches that banks file.
 */
@NullMarked
package io.rongqiao.api.guarantee;

import org.jspecify.annotations.NullMarked;
