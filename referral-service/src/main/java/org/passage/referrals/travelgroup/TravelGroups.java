package org.passage.referrals.travelgroup;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** Who travels together, of all organizations. */
@Component
final class TravelGroups {
  private static final String MEMBERS = "members.referralId";
  private static final String PRESENT = "presentReferralId";

  /** In how many groups, one after the other, somebody was; the older ones are over. */
  private static final int FORMER = 100;

  private final Documents<TravelGroup> documents;

  TravelGroups(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "travel_groups",
            TravelGroup.class,
            List.of(
                listedBy("parties"),
                listedBy(MEMBERS),
                new IndexModel(ascending(PRESENT), new IndexOptions().unique(true).sparse(true))));
  }

  /**
   * Adds a group.
   *
   * @throws Unfit when somebody is in another one meanwhile
   */
  TravelGroup add(TravelGroup formed) {
    return documents.insertUnless(formed, Unfit::inAnother);
  }

  /**
   * Writes what a group is now.
   *
   * @throws Unfit when somebody is in another one meanwhile
   */
  TravelGroup change(TravelGroup changed) {
    return documents.replaceUnless(changed, Unfit::inAnother);
  }

  /** Changes a group from whatever it is now; nothing where the change gives back the same. */
  void change(String groupId, UnaryOperator<TravelGroup> change) {
    documents.change(groupId, change);
  }

  Optional<TravelGroup> find(String groupId) {
    return documents.find(groupId);
  }

  /** The group in which somebody travels now. */
  Optional<TravelGroup> of(String referralId) {
    return with(referralId, FORMER, null).items().stream()
        .filter(it -> it.present(referralId).isPresent())
        .findFirst();
  }

  /** Those in which somebody travels or travelled, newest first. */
  Page<TravelGroup> with(String referralId, int limit, @Nullable String cursor) {
    return documents.page(eq(MEMBERS, referralId), limit, cursor);
  }

  /** Those on one of whose sides an organization is, newest first. */
  Page<TravelGroup> page(String organizationId, int limit, @Nullable String cursor) {
    return documents.page(eq("parties", organizationId), limit, cursor);
  }
}
