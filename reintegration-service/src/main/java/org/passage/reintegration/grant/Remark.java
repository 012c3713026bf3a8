package org.passage.reintegration.grant;

import java.time.Instant;
import org.passage.chassis.encryption.Personal;
import org.passage.reintegration.ledger.EntryKind;

/**
 * What is to be said of something that was given up, came back, or was written off.
 *
 * @param remark why, or by which receipt
 */
public record Remark(EntryKind about, String by, Instant at, @Personal String remark) {}
