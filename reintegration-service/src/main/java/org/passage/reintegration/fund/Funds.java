package org.passage.reintegration.fund;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The funds of all organizations, each known only to its own. */
@Component
public final class Funds {
  private static final String ORGANIZATION = "organizationId";

  private final Documents<Fund> documents;

  Funds(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database, outbox, "funds", Fund.class, List.of(Documents.listedBy(ORGANIZATION)));
  }

  Fund add(Fund opened) {
    return documents.insert(opened);
  }

  /** Changes it from whatever it is, and again when somebody else was faster. */
  Fund change(String fundId, UnaryOperator<Fund> change) {
    return documents.change(fundId, change).orElseThrow(NotFound::new);
  }

  /**
   * An organization's own fund.
   *
   * @throws NotFound when there is none of that id
   */
  public Fund of(String organizationId, String fundId) {
    return find(organizationId, fundId).orElseThrow(NotFound::new);
  }

  /** The same, where there may be none. */
  public Optional<Fund> find(String organizationId, String fundId) {
    return documents.find(fundId).filter(it -> it.organizationId().equals(organizationId));
  }

  Page<Fund> page(String organizationId, int limit, @Nullable String cursor) {
    return documents.page(eq(ORGANIZATION, organizationId), limit, cursor);
  }
}
