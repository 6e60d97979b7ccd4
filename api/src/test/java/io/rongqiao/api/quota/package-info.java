/** Tests of the quotas of products over HTTP. */
@NullMarked
package io.rongqiao.api.quota;

import org.jspecify.annotations.NullMarked;
