package org.passage.referrals.mailinvitation;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** By what mails go out: Spring's own settings {@code spring.mail}; none where no host is named. */
@Component
final class MailServer {
  private final @Nullable JavaMailSender sender;
  private final String from;

  MailServer(
      ObjectProvider<JavaMailSender> senders,
      MailSettings settings,
      @Value("${spring.mail.host:}") String host) {
    this.sender = host.isBlank() ? null : senders.getIfAvailable();
    this.from = settings.from();
  }

  /**
   * Makes sure that mails can be sent from here.
   *
   * @throws NoMailServer when they cannot
   */
  JavaMailSender required() {
    if (sender == null || from.isBlank()) {
      throw new NoMailServer();
    }
    return sender;
  }

  boolean present() {
    return sender != null && !from.isBlank();
  }

  /**
   * Sends a mail; comes back when the server has taken it.
   *
   * @throws org.springframework.mail.MailException when it has not
   */
  void send(String to, String subject, String text) {
    SimpleMailMessage mail = new SimpleMailMessage();
    mail.setFrom(from);
    mail.setTo(to);
    mail.setSubject(subject);
    mail.setText(text);
    required().send(mail);
  }
}
