package org.passage.referrals.mailinvitation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The invitations of all organizations. */
@Component
final class MailInvitations {
  private static final String REFERRAL = "referralId";
  private static final String LINK = "mail.linkId";
  private static final String PENDING = "mail.pending";

  private final Documents<MailInvitation> documents;

  MailInvitations(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "mail_invitations",
            MailInvitation.class,
            List.of(listedBy(REFERRAL), listedBy(LINK), listedBy(PENDING)));
  }

  /**
   * Adds it. What the same request made before, and broke off before its answer, gets the code that
   * is answered now: only its hash was kept, and nobody learned it.
   */
  MailInvitation add(MailInvitation made) {
    String hash = made.invited().codeHash();
    MailInvitation added = documents.insert(made);
    while (!added.invited().codeHash().equals(hash)) {
      added =
          documents
              .change(added.id(), it -> it.coded(hash, made.invited().made().at()))
              .orElseThrow(NotFound::new);
    }
    return added;
  }

  MailInvitation replace(MailInvitation changed) {
    return documents.replace(changed);
  }

  Optional<MailInvitation> change(String id, UnaryOperator<MailInvitation> change) {
    return documents.change(id, change);
  }

  /**
   * One of a referral's.
   *
   * @throws NotFound when it has no such one
   */
  MailInvitation of(String referralId, String id) {
    return documents
        .find(id)
        .filter(it -> it.referralId().equals(referralId))
        .orElseThrow(NotFound::new);
  }

  /** The one to which a link leads. */
  Optional<MailInvitation> by(Link link) {
    return documents.first(eq(LINK, link.id()));
  }

  /** Those of a referral, the newest first. */
  Page<MailInvitation> page(String referralId, int limit, @Nullable String cursor) {
    return documents.page(eq(REFERRAL, referralId), limit, cursor);
  }

  /** Those of which a mail is to go out now. */
  Page<MailInvitation> pending(Instant now, int limit, @Nullable String cursor) {
    return documents.page(and(eq(PENDING, true), lte("mail.nextAt", now)), limit, cursor);
  }
}
