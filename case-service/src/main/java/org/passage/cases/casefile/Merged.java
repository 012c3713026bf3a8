package org.passage.cases.casefile;

import java.time.Instant;
import org.passage.chassis.encryption.Personal;

/**
 * A case is found to be of the same person as another one, in which the work goes on. It keeps all
 * it holds, under its own key.
 *
 * @param intoId the case in which the work goes on
 * @param reason how it was found out, in the supervisor's own words
 */
public record Merged(String intoId, @Personal String reason, String by, Instant at) {}
