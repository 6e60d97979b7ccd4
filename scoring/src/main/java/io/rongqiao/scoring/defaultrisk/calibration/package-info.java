/**
 * From what a model says to a probability of default that can be believed, and from that to a
 * grade: calibration on rows the model had not seen, the shift from the sample's bad rate to the
 * population's, the master scale, how sure the conclusion is, and the card that states all of it
 * with the target. Any model of default is calibrated here, whatever it is made of.
 */
@NullMarked
package io.rongqiao.scoring.defaultrisk.calibration;

import org.jspecify.annotations.NullMarked;
