/**
 * What every part needs and none owns: the clock, the units of work, the business date and the
 * domain's use cases, each made here from its collaborators.
 */
@NullMarked
package io.rongqiao.api.wiring;

import org.jspecify.annotations.NullMarked;
