/** Guarantees over HTTP, against the running platform. */
@NullMarked
package io.rongqiao.api.guarantee;

import org.jspecify.annotations.NullMarked;
