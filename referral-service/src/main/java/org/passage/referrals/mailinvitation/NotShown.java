package org.passage.referrals.mailinvitation;

/** Nothing is shared at this moment, or nothing is awaited any more. */
final class NotShown extends RuntimeException {
  NotShown() {
    super("Ask the organization that sent the link.");
  }
}
