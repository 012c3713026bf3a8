package org.passage.reintegration.grant;

import java.time.LocalDate;
import org.passage.chassis.encryption.Personal;

/**
 * That the money was handed over.
 *
 * @param receipt the reference of the signed receipt
 */
public record Payment(LocalDate paidOn, @Personal String receipt) {}
