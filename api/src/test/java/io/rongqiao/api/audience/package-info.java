/** Tests of the reverse question over HTTP and between processes. */
@NullMarked
package io.rongqiao.api.audience;

import org.jspecify.annotations.NullMarked;
