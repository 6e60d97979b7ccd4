/**
 * The register of pledges and assignments of receivables (银发〔2017〕104号, 三（五）): the pledge and the
 * three assignments that the document names, in the order in which they were registered, with their
 * amendments, extensions and cancellations, certificates that anyone with the number can verify,
 * and searches as of a moment.
 */
@NullMarked
package io.rongqiao.matching.receivable.registration;

import org.jspecify.annotations.NullMarked;
