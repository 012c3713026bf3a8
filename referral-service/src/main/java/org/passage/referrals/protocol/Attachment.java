package org.passage.referrals.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.files.StoredContent;
import org.passage.chassis.store.Ids;

/**
 * A file that goes with a message.
 *
 * @param organizationId the organization that attached it
 * @param about what it is; sealed, as even its name may tell of her
 * @param file null until it has come
 */
public record Attachment(
    String id,
    String organizationId,
    AttachmentClass fieldClass,
    @Personal About about,
    Instant addedAt,
    @Nullable Kept file) {

  /**
   * What a file is.
   *
   * @param name under which it is downloaded
   */
  public record About(String name, @Nullable String title) {}

  /**
   * The file as it is kept.
   *
   * @param fileId where it lies
   */
  public record Kept(String fileId, @Personal StoredContent content, Instant storedAt) {}

  public static Attachment announce(
      String organizationId, AttachmentClass fieldClass, About about, Instant now) {
    return new Attachment(Ids.next("att"), organizationId, fieldClass, about, now, null);
  }

  /**
   * The file itself.
   *
   * @throws AttachmentEmpty when it has not come
   */
  public Kept required() {
    if (file == null) {
      throw new AttachmentEmpty();
    }
    return file;
  }

  /** With the file itself; one that came before is forgotten. */
  public Attachment with(Kept kept) {
    return new Attachment(id, organizationId, fieldClass, about, addedAt, kept);
  }
}
