package org.passage.referrals.mailinvitation;

import java.time.Instant;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.referral.Stamp;

/**
 * Who is invited to answer what.
 *
 * @param step the message that is awaited from the receiving side
 * @param recipient the receiving organization
 * @param email where the link goes
 * @param codeHash of the code that is told by telephone
 * @param expiresAt from then on the link cannot be used
 */
public record Invited(
    Step step,
    String recipient,
    @Personal String email,
    @Personal String codeHash,
    Stamp made,
    Instant expiresAt) {
  /** With another code. */
  Invited coded(String hash) {
    return new Invited(step, recipient, email, hash, made, expiresAt);
  }
}
