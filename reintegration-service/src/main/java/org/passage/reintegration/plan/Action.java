package org.passage.reintegration.plan;

import org.passage.chassis.encryption.Personal;
import java.time.LocalDate;

/**
 * One thing to be done.
 *
 * @param who a function rather than a name
 */
public record Action(@Personal String what, @Personal String who, LocalDate by) {}
