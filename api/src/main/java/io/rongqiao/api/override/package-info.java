/**
 * A person's grade beside the computed one, over HTTP: lenders for their leads, operators for
 * everyone, and the second person whom a better grade needs.
 */
@NullMarked
package io.rongqiao.api.override;

import org.jspecify.annotations.NullMarked;
