/**
 * Requests that are safe to send twice: the client names what it wants done once, and a second
 * request under the same name gets the first one's answer.
 */
@NullMarked
package io.rongqiao.api.idempotency;

import org.jspecify.annotations.NullMarked;
