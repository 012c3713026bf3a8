package org.passage.referrals.attachment;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.AttachmentClassV1;
import org.passage.referrals.api.AttachmentV1;
import org.passage.referrals.api.NewAttachmentV1;
import org.passage.referrals.protocol.Attachment;
import org.passage.referrals.protocol.Attachment.About;
import org.passage.referrals.protocol.Attachment.Kept;
import org.passage.referrals.protocol.AttachmentClass;
import org.passage.referrals.referral.Enclosing.Enclosed;

/**
 * Between the contract's forms and an attachment, for one who sees some classes of field.
 *
 * @param seen the classes, by their codes in the contracts
 */
record AttachmentFormat(Set<String> seen) {
  private static final Pattern NO_NAME = Pattern.compile("[/\\\\\\p{Cntrl}]|^\\.+$");

  AttachmentFormat {
    seen = Set.copyOf(seen);
  }

  /**
   * What somebody is about to attach.
   *
   * @throws InvalidInput when it is of a class that this somebody may not see, or its name a path
   */
  Attachment announced(NewAttachmentV1 it, String organization, Instant now) {
    AttachmentClass fieldClass = AttachmentClass.valueOf(it.getFieldClass().name());
    if (!fieldClass.among(seen)) {
      throw InvalidInput.at("/fieldClass", "is a class of field that your roles may not see");
    }
    if (NO_NAME.matcher(it.getFileName()).find()) {
      throw InvalidInput.at("/fileName", "must be the name of a file, without a path");
    }
    return Attachment.announce(
        organization, fieldClass, new About(it.getFileName(), it.getTitle()), now);
  }

  /** That there is one everybody sees who reads the messages; what it is, by its class. */
  AttachmentV1 full(Enclosed enclosed) {
    Attachment it = enclosed.attachment();
    Kept file = it.file();
    AttachmentV1 full =
        new AttachmentV1(
                it.id(),
                it.organizationId(),
                AttachmentClassV1.valueOf(it.fieldClass().name()),
                it.addedAt(),
                file != null)
            .messageId(enclosed.messageId());
    if (!it.fieldClass().among(seen)) {
      return full;
    }
    full.fileName(it.about().name()).title(it.about().title());
    return file == null
        ? full
        : full.mediaType(file.content().mediaType())
            .bytes(file.content().bytes())
            .sha256(file.content().sha256());
  }
}
