package org.passage.referrals.domestic;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The domestic referrals of all organizations. */
@Component
public final class DomesticReferrals {
  static final String COLLECTION = "domestic_referrals";
  static final String PARTIES = "parties";
  static final String SENDING = "organizationId";
  static final String RECEIVING = "draft.to.organizationId";
  static final String CASE = "caseId";
  static final String STATE = "course.state";
  private static final List<String> AWAITING =
      Stream.of(DomesticState.values())
          .filter(it -> it != DomesticState.DRAFTED && !it.over())
          .map(DomesticState::name)
          .toList();

  private final Documents<DomesticReferral> documents;

  DomesticReferrals(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            COLLECTION,
            DomesticReferral.class,
            List.of(
                listedBy(PARTIES),
                listedBy(PARTIES, CASE),
                listedBy(PARTIES, STATE),
                listedBy(STATE)));
  }

  public DomesticReferral add(DomesticReferral drafted) {
    return documents.insert(drafted);
  }

  public DomesticReferral replace(DomesticReferral changed) {
    return documents.replace(changed);
  }

  Optional<DomesticReferral> change(String id, UnaryOperator<DomesticReferral> change) {
    return documents.change(id, change);
  }

  public Optional<DomesticReferral> find(String id) {
    return documents.find(id);
  }

  /** Those of an organization that are wanted, newest first. */
  public Page<DomesticReferral> page(
      String organizationId, Wanted wanted, Instant now, int limit, @Nullable String cursor) {
    return documents.page(wanted.of(organizationId, now), limit, cursor);
  }

  /** Those whose next step somebody must be reminded of. */
  Page<DomesticReferral> unreminded(Instant now, int limit, @Nullable String cursor) {
    return documents.page(
        and(in(STATE, AWAITING), lte("course.waiting.remindAt", now)), limit, cursor);
  }
}
