/**
 * Invented enterprises with all the evidence that a platform would be sent about them, as many as
 * asked for, for the demonstration, for tests and for load. Each has a hidden soundness and, from
 * it, a hazard of failing; strain rises in the months before a failure, and now and then without
 * one. Every family of evidence sees the strain through its own noise: sales fall, bills and taxes
 * are paid late, heads go, courts and lenders are heard from; none gives it away. Sales follow the
 * trade's season, week and Spring Festival, purchases follow sales, meters follow production, and
 * returns add up the invoices. The figures in {@code trades.csv}, {@code places.csv} and in the
 * constants of the classes are chosen to look like a population of small Chinese enterprises; they
 * are not estimates of one. What is known on the last day is written, and nothing later.
 */
@NullMarked
package io.rongqiao.scoring.synthetic;

import org.jspecify.annotations.NullMarked;
