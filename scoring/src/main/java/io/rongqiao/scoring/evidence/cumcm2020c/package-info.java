/**
 * The masked VAT invoices of small enterprises that a national modelling contest gave out in 2020
 * (problem C), as deliveries for the loader. Its folder is not part of the platform; whoever has it
 * can load it. Enterprises go by the contest's own ids (E1, E2 …), which the loader answers with
 * test codes and keeps. The contest's credit rating stays behind: it says nearly what the outcome
 * says, so as evidence it would give the answer away.
 */
@NullMarked
package io.rongqiao.scoring.evidence.cumcm2020c;

import org.jspecify.annotations.NullMarked;
