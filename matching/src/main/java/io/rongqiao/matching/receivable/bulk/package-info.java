/**
 * Files of receivables, as a creditor's or debtor's system sends them: every row is answered, good
 * rows stay whatever is wrong with others, and the same file again adds nothing.
 */
@NullMarked
package io.rongqiao.matching.receivable.bulk;

import org.jspecify.annotations.NullMarked;
