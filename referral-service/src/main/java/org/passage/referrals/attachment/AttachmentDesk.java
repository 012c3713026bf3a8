package org.passage.referrals.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.FieldClasses;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.files.CaseFiles;
import org.passage.chassis.files.StoredContent;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Ids;
import org.passage.referrals.protocol.Attachment;
import org.passage.referrals.protocol.Attachment.Kept;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Enclosing;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Referrals;
import org.springframework.stereotype.Component;

/** Keeps the files and the referral together: none lies there of which no referral knows. */
@Component
final class AttachmentDesk {
  private final Referrals referrals;
  private final Disclosure disclosure;
  private final CaseFiles files;
  private final FieldClasses classes;
  private final Clock clock;

  AttachmentDesk(
      Referrals referrals,
      Disclosure disclosure,
      CaseFiles files,
      FieldClasses classes,
      Clock clock) {
    this.referrals = referrals;
    this.disclosure = disclosure;
    this.files = files;
    this.classes = classes;
    this.clock = clock;
  }

  /** How the caller sees attachments. */
  AttachmentFormat format() {
    return new AttachmentFormat(classes.seenBy(Caller.current()));
  }

  /** What the caller's side may know of, and do with it. */
  Enclosing enclosing(String referralId) {
    return new Enclosing(disclosure.readable(referralId), Caller.current().organizationId());
  }

  /** The same, upon what the caller has read. */
  Enclosing enclosing(String referralId, @Nullable String ifMatch) {
    Enclosing enclosing = enclosing(referralId);
    ETags.check(ifMatch, enclosing.referral().version());
    return enclosing;
  }

  Referral attach(Enclosing enclosing, Attachment announced) {
    return referrals.change(enclosing.attach(announced));
  }

  /**
   * Makes sure that the caller may store a file for an attachment, before any of it is read.
   *
   * @return what the file is said to be
   */
  String wanted(Enclosing enclosing, String attachmentId, @Nullable String contentType) {
    permitted(enclosing.draft(attachmentId));
    return files.claimed(contentType);
  }

  /** Takes the file of an attachment in. */
  Referral store(Enclosing enclosing, String attachmentId, String claimed, InputStream file)
      throws IOException {
    Kept before = enclosing.draft(attachmentId).file();
    String fileId = Ids.next("cnt");
    StoredContent content = files.take(enclosing.referral().caseId(), fileId, claimed, file);
    boolean kept = false;
    try {
      Referral stored =
          referrals.change(
              enclosing.store(attachmentId, new Kept(fileId, content, clock.instant())));
      kept = true;
      forget(before);
      return stored;
    } finally {
      if (!kept) {
        files.remove(fileId);
      }
    }
  }

  Referral remove(Enclosing enclosing, String attachmentId) {
    Kept before = enclosing.draft(attachmentId).file();
    Referral without = referrals.change(enclosing.remove(attachmentId));
    forget(before);
    return without;
  }

  /**
   * An attachment with a file that the caller may read.
   *
   * @throws NotFound when there is none, or it is of a class that the caller may not see
   */
  Attachment readable(Enclosing enclosing, String attachmentId) {
    return permitted(enclosing.seen(attachmentId).attachment());
  }

  InputStream open(Enclosing enclosing, Kept file) {
    return files.open(enclosing.referral().caseId(), file.fileId());
  }

  private Attachment permitted(Attachment found) {
    if (!found.fieldClass().among(classes.seenBy(Caller.current()))) {
      throw new NotFound();
    }
    return found;
  }

  private void forget(@Nullable Kept file) {
    if (file != null) {
      files.remove(file.fileId());
    }
  }
}
