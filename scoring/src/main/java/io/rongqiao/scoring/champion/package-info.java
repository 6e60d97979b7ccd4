/**
 * A champion: a scorecard that was learnt, approved by two persons and calibrated, made ready to
 * lead. It concludes a probability of default and a grade of the master scale from the same pass
 * that explains them; a second model beside it tells how far the two agree.
 */
@NullMarked
package io.rongqiao.scoring.champion;

import org.jspecify.annotations.NullMarked;
