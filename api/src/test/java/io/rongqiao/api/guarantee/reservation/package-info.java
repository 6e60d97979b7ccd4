/** A guarantor's reservations over HTTP. */
@NullMarked
package io.rongqiao.api.guarantee.reservation;

import org.jspecify.annotations.NullMarked;
