/** Tests of how debtors pay, over HTTP. */
@NullMarked
package io.rongqiao.api.conduct;

import org.jspecify.annotations.NullMarked;
