package org.passage.referrals.overview;

import org.passage.referrals.protocol.Step;

/**
 * How long a message took, since the one before it or since the referral was opened.
 *
 * @param answers how many were counted
 * @param median half were as fast, in minutes
 * @param ninety nine in ten were as fast, in minutes
 */
record ResponseTime(Step step, String group, long answers, int median, int ninety) {}
