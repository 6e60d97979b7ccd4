@NullMarked
package io.rongqiao.scoring.governance;

import org.jspecify.annotations.NullMarked;
