/**
 * What a proposal is made of and what it costs: the loan with its dated instalments, the guarantee
 * with its fee and who bears which part of a loss, and the all-in annual cost of everything paid
 * and received, to the fen.
 */
@NullMarked
package io.rongqiao.matching.structure;

import org.jspecify.annotations.NullMarked;
