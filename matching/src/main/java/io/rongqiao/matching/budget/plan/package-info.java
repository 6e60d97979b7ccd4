/**
 * Plans for a budget as durable jobs: a lender orders one, whichever process is free works it out,
 * telling how far it is, and the answer is kept row by row. A plan whose process died is taken up
 * again; the lender may end the search with the best so far, or call the plan off.
 */
@NullMarked
package io.rongqiao.matching.budget.plan;

import org.jspecify.annotations.NullMarked;
