package org.passage.referrals.mailinvitation;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that keeps what it gets, and may be away. */
final class MailBox {
  private static final Pattern LINK =
      Pattern.compile("https://passage\\.example\\.org(/answers/\\S+)");

  private GreenMail server = started(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final int port = server.getSmtp().getPort();

  int port() {
    return port;
  }

  void goesAway() {
    server.stop();
  }

  void comesBack() {
    server = started(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  /** The path that the latest mail to somebody names, once so many are there. */
  String link(String to, int mails) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> latest(to, mails), it -> !it.isEmpty());
  }

  private String latest(String to, int mails) {
    List<MimeMessage> got = to(to);
    if (got.size() < mails) {
      return "";
    }
    Matcher link = LINK.matcher(GreenMailUtil.getBody(got.getLast()));
    return link.find() ? link.group(1) : "";
  }

  /** All that such a mail says, with its headers. */
  String text(String to) {
    return GreenMailUtil.getWholeMessage(to(to).getLast());
  }

  List<MimeMessage> to(String to) {
    return Arrays.stream(server.getReceivedMessages()).filter(it -> isTo(it, to)).toList();
  }

  private static boolean isTo(MimeMessage mail, String to) {
    try {
      return mail.getRecipients(RecipientType.TO)[0].toString().equals(to);
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static GreenMail started(ServerSetup setup) {
    GreenMail server = new GreenMail(setup);
    server.start();
    return server;
  }
}
