package org.passage.shelters.reception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is still to be done.
 *
 * @param item null for the whole step
 * @param postponed it was put off at her wish, until then
 * @param from the time at which it is due
 */
record Wait(ReceptionStep step, @Nullable String item, boolean postponed, Instant from) {}
