/** Tests of changing products over HTTP. */
@NullMarked
package io.rongqiao.api.product;

import org.jspecify.annotations.NullMarked;
