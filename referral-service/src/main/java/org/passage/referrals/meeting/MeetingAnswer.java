package org.passage.referrals.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * What an agency says.
 *
 * @param answeredBy the organization that recorded it
 * @param note why not; or how it is known, where the agency did not record it itself
 */
public record MeetingAnswer(
    boolean accepted, String answeredBy, @Personal @Nullable String note, Instant answeredAt) {}
