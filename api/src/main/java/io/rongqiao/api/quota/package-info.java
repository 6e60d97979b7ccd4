/**
 * The quotas of a lender's products over HTTP: one person states how much is lent in a period,
 * another approves it, and both see what accepted offers have taken.
 */
@NullMarked
package io.rongqiao.api.quota;

import org.jspecify.annotations.NullMarked;
