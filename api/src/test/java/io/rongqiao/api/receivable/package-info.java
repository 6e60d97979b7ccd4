/** Receivables over HTTP, with the database and the broker behind it. */
@NullMarked
package io.rongqiao.api.receivable;

import org.jspecify.annotations.NullMarked;
