/** Tests of the acceptance curves over HTTP. */
@NullMarked
package io.rongqiao.api.acceptance;

import org.jspecify.annotations.NullMarked;
