package org.passage.reintegration.plan;

import java.time.LocalDate;
import org.passage.chassis.encryption.Personal;

/**
 * One thing to be done.
 *
 * @param who a function rather than a name
 */
public record Action(@Personal String what, @Personal String who, LocalDate by) {}
