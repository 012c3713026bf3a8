package org.passage.referrals.mailinvitation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.passage.chassis.paging.Paged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the mails that are not out yet. A mail tells nothing but the link and until when it can be
 * used. What breaks off is done again, with another link; the one before is dead by then.
 */
@Component
class MailRound {
  static final String NAME = "mail-invitations";
  private static final Logger log = LoggerFactory.getLogger(MailRound.class);
  private static final DateTimeFormatter UNTIL =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final String SUBJECT = "Your answer is awaited";
  private static final String TEXT =
      """
      An organization asks for your answer. Open this page:

      %s

      It can be used once, until %s. The page asks for a code, which that
      organization tells you by telephone; it never comes by mail.
      If you do not expect this, do nothing.
      """;

  private final MailInvitations invitations;
  private final MailServer server;
  private final MailSettings settings;
  private final Clock clock;

  MailRound(MailInvitations invitations, MailServer server, MailSettings settings, Clock clock) {
    this.invitations = invitations;
    this.server = server;
    this.settings = settings;
    this.clock = clock;
  }

  /** Each that is due; one that is not possible now is left to a later round. */
  void sendAll() {
    if (!server.present()) {
      return;
    }
    Paged.all(
        (limit, cursor) -> invitations.pending(clock.instant(), limit, cursor),
        it -> {
          try {
            send(it);
          } catch (RuntimeException later) {
            log.warn("The mail of {} goes out later: {}", it.id(), later.getClass());
          }
        });
  }

  private void send(MailInvitation found) {
    Instant now = clock.instant();
    if (!found.opens(now)) {
      invitations.change(found.id(), MailInvitation::unsent);
      return;
    }
    Link link = Link.fresh();
    invitations
        .change(found.id(), it -> it.opens(now) ? it.sending(link, now) : it.unsent())
        .filter(it -> link.id().equals(it.mail().linkId()))
        .ifPresent(it -> {
          server.send(it.invited().email(), SUBJECT, text(it, link));
          invitations.change(it.id(), taken -> taken.sent(link, clock.instant()));
        });
  }

  private String text(MailInvitation it, Link link) {
    return TEXT.formatted(settings.page(link.token()), UNTIL.format(it.invited().expiresAt()));
  }
}
