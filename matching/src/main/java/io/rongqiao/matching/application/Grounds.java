package io.rongqiao.matching.application;

import io.rongqiao.matching.ranking.Backing;

/** What a match of an enterprise rests on, besides what it asks for and what is offered. */
record Grounds(ApplicantProfile.Graded profile, Backing backing) {}
