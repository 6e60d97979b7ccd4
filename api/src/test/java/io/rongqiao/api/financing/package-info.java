/** Financing over HTTP, with the database and the broker behind it. */
@NullMarked
package io.rongqiao.api.financing;

import org.jspecify.annotations.NullMarked;
