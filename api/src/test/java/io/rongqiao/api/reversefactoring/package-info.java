/** Tests of reverse factoring, over HTTP. */
@NullMarked
package io.rongqiao.api.reversefactoring;

import org.jspecify.annotations.NullMarked;
