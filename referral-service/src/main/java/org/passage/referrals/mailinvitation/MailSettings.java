package org.passage.referrals.mailinvitation;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code passage.mail-invitations}.
 *
 * @param from whom the mails are from; empty: none are sent
 * @param address what the world knows the gateway by; the links begin with it
 * @param expireAfter how long a link can be used, from the invitation on
 * @param lookEvery how often it is looked for mails that are not out yet
 */
@ConfigurationProperties("passage.mail-invitations")
record MailSettings(
    @DefaultValue("") String from,
    @DefaultValue("http://localhost:8080") URI address,
    @DefaultValue("72h") Duration expireAfter,
    @DefaultValue("2s") Duration lookEvery) {

  MailSettings {
    if (!expireAfter.isPositive() || !lookEvery.isPositive()) {
      throw new IllegalArgumentException(
          "passage.mail-invitations.expire-after and look-every must be some time");
    }
  }

  /** Where the message of a link is answered. */
  String page(String token) {
    return address.toString().replaceFirst("/$", "") + AnswerDoor.PATH + "/" + token;
  }
}
