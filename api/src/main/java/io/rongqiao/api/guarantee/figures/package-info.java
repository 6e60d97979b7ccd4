/**
 * A guarantor's figures over HTTP: of any period, of each bank it works with, and the monthly data
 * set with its calendar.
 */
@NullMarked
package io.rongqiao.api.guarantee.figures;

import org.jspecify.annotations.NullMarked;
