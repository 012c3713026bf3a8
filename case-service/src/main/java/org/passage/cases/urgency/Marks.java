package org.passage.cases.urgency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notes what presses in the document of the case itself, beside its fields and without counting as
 * a change of it. Whoever changed a record notes it before the answer; the service's own feed notes
 * it again, so that a crash in between leaves nothing behind.
 */
@Component
public final class Marks {
  private static final String ERASED_AT = "standing.erasedAt";

  private final MongoCollection<Document> cases;
  private final HiddenCodes hidden;

  Marks(MongoDatabase database, HiddenCodes hidden) {
    this.cases = database.getCollection("cases");
    this.hidden = hidden;
  }

  /**
   * Notes what is there now. What is noted was read after the note before it, so of several that
   * are made at once the last one knows what all of them changed.
   */
  public void note(String caseId, Marked by) {
    Mark mark = by.mark();
    Document found = read(caseId, mark);
    while (found != null) {
      @Nullable Long revision = found.getEmbedded(mark.path(), Long.class);
      Noted noted = by.noted(caseId);
      Document next =
          new Document("revision", revision == null ? 1L : revision + 1)
              .append("codes", hidden.of(mark, noted.codes()));
      if (noted.due() != null) {
        next.append("due", noted.due());
      }
      Bson upon = and(live(caseId), eq(mark.revision(), revision));
      if (cases.updateOne(upon, set(mark.field(), next)).getMatchedCount() > 0) {
        return;
      }
      found = read(caseId, mark);
    }
  }

  private @Nullable Document read(String caseId, Mark mark) {
    return cases.find(live(caseId)).projection(include(mark.revision())).first();
  }

  /** Nothing presses in an erased case. */
  private static Bson live(String caseId) {
    return and(eq("_id", caseId), eq(ERASED_AT, null));
  }

  /** The conditions on cases in which all of this presses on a day. */
  public List<Bson> pressing(Urgency urgency, LocalDate today) {
    List<Bson> all = new ArrayList<>();
    urgency.codes().forEach((mark, codes) -> all.add(in(mark.codes(), hidden.of(mark, codes))));
    if (!urgency.overdue().isEmpty()) {
      all.add(or(urgency.overdue().stream().map(it -> lt(it.mark().due(), today)).toList()));
    }
    return all;
  }
}
