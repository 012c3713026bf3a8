package org.passage.shelters.staff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** Those who work in all shelters; at one of them each person once. */
@Component
final class StaffMembers {
  private static final String OWNER = "organizationId";
  private static final String SHELTER = "shelterId";
  private static final String PERSON = "personId";
  private static final String NEXT = "endings.next";

  private final Documents<StaffMember> documents;

  StaffMembers(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "staffMembers",
            StaffMember.class,
            List.of(
                listedBy(OWNER),
                listedBy(SHELTER),
                listedBy(OWNER, SHELTER),
                listedBy(OWNER, PERSON),
                new IndexModel(ascending(SHELTER, PERSON), new IndexOptions().unique(true)),
                new IndexModel(ascending(NEXT))));
  }

  /**
   * Puts somebody on the list of a shelter.
   *
   * @throws AlreadyEnlisted when she is on it
   */
  StaffMember add(StaffMember enlisted) {
    return documents.insertUnless(enlisted, AlreadyEnlisted::new);
  }

  StaffMember replace(StaffMember changed) {
    return documents.replace(changed);
  }

  Optional<StaffMember> find(String memberId) {
    return documents.find(memberId);
  }

  Page<StaffMember> at(String shelterId, int limit, @Nullable String cursor) {
    return documents.page(eq(SHELTER, shelterId), limit, cursor);
  }

  /** Those of an organization, at one of its shelters or at all. */
  Page<StaffMember> of(
      String organizationId, @Nullable String shelterId, int limit, @Nullable String cursor) {
    Bson own = eq(OWNER, organizationId);
    return documents.page(
        shelterId == null ? own : and(own, eq(SHELTER, shelterId)), limit, cursor);
  }

  /** One person at the shelters of an organization. */
  Page<StaffMember> person(
      String organizationId, String personId, int limit, @Nullable String cursor) {
    return documents.page(and(eq(OWNER, organizationId), eq(PERSON, personId)), limit, cursor);
  }

  /** Some of whom something ended before a day, and nobody was told yet. */
  List<StaffMember> untold(LocalDate today, int most) {
    return documents.some(lt(NEXT, today), most);
  }
}
