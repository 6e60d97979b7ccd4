/**
 * How debtors pay, over HTTP: the monthly payment files, the scores that follow, and the register
 * of what public bodies and large enterprises owe and have not paid in time.
 */
@NullMarked
package io.rongqiao.api.conduct;

import org.jspecify.annotations.NullMarked;
