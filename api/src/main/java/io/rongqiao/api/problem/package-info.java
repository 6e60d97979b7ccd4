/**
 * How the platform says no: every refused or failed request is answered as RFC 9457 has it, with a
 * type that never changes and a page that explains it.
 */
@NullMarked
package io.rongqiao.api.problem;

import org.jspecify.annotations.NullMarked;
