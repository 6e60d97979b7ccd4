/** Past profiles computed again, for an operator who must show that they can be. */
@NullMarked
package io.rongqiao.api.replay;

import org.jspecify.annotations.NullMarked;
