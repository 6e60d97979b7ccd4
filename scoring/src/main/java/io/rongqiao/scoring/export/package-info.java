/**
 * A learnt scorecard for other systems: as a PMML scorecard with reason codes, as one SQL
 * statement, and as JSON. Each scores every row as the platform does.
 */
@NullMarked
package io.rongqiao.scoring.export;

import org.jspecify.annotations.NullMarked;
