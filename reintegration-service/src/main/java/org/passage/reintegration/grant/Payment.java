package org.passage.reintegration.grant;

import org.passage.chassis.encryption.Personal;
import java.time.LocalDate;

/**
 * That the money was handed over.
 *
 * @param receipt the reference of the signed receipt
 */
public record Payment(LocalDate paidOn, @Personal String receipt) {}
