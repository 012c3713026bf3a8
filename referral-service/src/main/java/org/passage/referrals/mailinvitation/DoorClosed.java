package org.passage.referrals.mailinvitation;

/** A link that leads nowhere, or no longer; whoever holds it does not learn why. */
final class DoorClosed extends RuntimeException {
  DoorClosed() {
    super("This link cannot be used.");
  }
}
