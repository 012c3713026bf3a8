package org.passage.referrals.mailinvitation;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** What an invitation is made with, where mails can be sent at all. */
@Component
final class Sending {
  private final MailServer server;
  private final MailSettings settings;
  private final SecondFactor codes;

  Sending(MailServer server, MailSettings settings, SecondFactor codes) {
    this.server = server;
    this.settings = settings;
    this.codes = codes;
  }

  /**
   * A code to tell by telephone.
   *
   * @throws NoMailServer when no mail would go out
   */
  String code() {
    server.required();
    return codes.fresh();
  }

  String hash(String code) {
    return codes.hash(code);
  }

  Instant expiry(Instant invited) {
    return invited.plus(settings.expireAfter());
  }
}
