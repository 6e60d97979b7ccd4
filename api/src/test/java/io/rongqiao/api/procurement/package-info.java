/** Tests of procurement contracts, over HTTP. */
@NullMarked
package io.rongqiao.api.procurement;

import org.jspecify.annotations.NullMarked;
