package org.passage.reintegration.template;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.reintegration.plan.KnownTemplates;
import org.springframework.stereotype.Component;

/** The templates of all organizations, each known only to its own. */
@Component
final class Templates implements KnownTemplates {
  private static final String OWNER = "organizationId";
  private static final String PRINT = "printId";

  private final Documents<Template> documents;

  Templates(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "plan_templates",
            Template.class,
            List.of(listedBy(OWNER), listedBy(OWNER, PRINT)));
  }

  Template add(Template recorded) {
    return documents.insert(recorded);
  }

  /** One of an organization's. */
  Optional<Template> find(String organizationId, String templateId) {
    return documents.find(templateId).filter(it -> it.organizationId().equals(organizationId));
  }

  @Override
  public boolean has(String organizationId, String templateId) {
    return find(organizationId, templateId).isPresent();
  }

  @Override
  public boolean unedited(String organizationId, String print) {
    return !documents.some(and(eq(OWNER, organizationId), eq(PRINT, print)), 1).isEmpty();
  }

  Page<Template> of(String organizationId, int limit, @Nullable String cursor) {
    return documents.page(eq(OWNER, organizationId), limit, cursor);
  }
}
