package org.passage.referrals.domestic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.preview.SharedField;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Urgency;

/**
 * What she needs, from whom, and what of her file goes along.
 *
 * @param fields in the order in which they are told
 */
public record Draft(Recipient to, Need need, List<SharedField> fields) {
  public Draft {
    fields = fields.stream().distinct().sorted().toList();
  }

  /**
   * Who is asked.
   *
   * @param organizationId on this platform
   * @param agencyId its entry in the agency directory
   * @param service names a service of that agency; null when any will do
   */
  public record Recipient(
      String organizationId, String agencyId, @Personal @Nullable String service) {}

  /** What she needs, and how soon. */
  public record Need(AssistanceType assistance, Urgency urgency, @Personal Words words) {}

  /**
   * The same in words, all of which the recipient is told.
   *
   * @param background what it should know to help her well
   * @param safeContact how and when she may be reached without danger
   */
  public record Words(
      String description, @Nullable String background, @Nullable String safeContact) {}
}
