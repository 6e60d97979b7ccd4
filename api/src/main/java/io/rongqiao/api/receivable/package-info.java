/**
 * Receivables over HTTP: upload, answer, register, search, verify and review, for creditors,
 * debtors, financiers and operators, each of whom sees what concerns it.
 */
@NullMarked
package io.rongqiao.api.receivable;

import org.jspecify.annotations.NullMarked;
