@NullMarked
package io.rongqiao.scoring.governance.stability;

import org.jspecify.annotations.NullMarked;
