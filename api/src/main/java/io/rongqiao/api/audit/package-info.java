/**
 * What was done to the platform and by whom: sign-ins and the deeds of operators, in a log that is
 * only appended to and whose records are chained by their digests.
 */
@NullMarked
package io.rongqiao.api.audit;

import org.jspecify.annotations.NullMarked;
