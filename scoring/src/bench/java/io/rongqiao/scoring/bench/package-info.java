/** How benchmarks of this module say what they found. */
@NullMarked
package io.rongqiao.scoring.bench;

import org.jspecify.annotations.NullMarked;
