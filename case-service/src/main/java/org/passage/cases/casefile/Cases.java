package org.passage.cases.casefile;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.blindindex.BlindIndex;
import org.passage.cases.blindindex.Wanted;
import org.passage.cases.urgency.Marks;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The cases of all organizations. */
@Component
public final class Cases {
  private static final String NAME = "cases";
  private static final String ERASED_AT = "standing.erasedAt";
  private static final String STATUS = "standing.status";
  private static final String INTO = "standing.merged.intoId";

  private final Documents<Case> documents;
  private final MongoCollection<Document> raw;
  private final BlindIndex index;
  private final Marks marks;
  private final Clock clock;

  Cases(MongoDatabase database, Outbox outbox, BlindIndex index, Marks marks, Clock clock) {
    this.index = index;
    this.marks = marks;
    this.clock = clock;
    this.raw = database.getCollection(NAME);
    this.documents =
        new Documents<>(
                database,
                outbox,
                NAME,
                Case.class,
                List.of(
                    new IndexModel(compoundIndex(ascending("team.personId"), descending("_id"))),
                    new IndexModel(
                        compoundIndex(ascending("organizationId", "office"), descending("_id"))),
                    new IndexModel(
                        compoundIndex(
                            ascending("organizationId", "office", STATUS), descending("_id"))),
                    new IndexModel(
                        compoundIndex(
                            ascending("organizationId", CaseFilter.OWNER), descending("_id"))),
                    new IndexModel(
                        compoundIndex(
                            ascending("organizationId", Wanted.TOKENS), descending("_id"))),
                    new IndexModel(
                        compoundIndex(
                            ascending("transfers.to.organizationId", "transfers.state"),
                            descending("_id"))),
                    new IndexModel(ascending("transfers.id")),
                    new IndexModel(compoundIndex(ascending(INTO), descending("_id"))),
                    new IndexModel(ascending("code"), new IndexOptions().unique(true))))
            .besideOthers();
  }

  public Case add(Case opened) {
    return documents.insert(findable(opened));
  }

  public Case change(Case changed) {
    return documents.replace(stillFindable(changed));
  }

  /** Changes a case from whatever it is now; nothing happens where there is none. */
  public void change(String caseId, UnaryOperator<Case> change) {
    documents.change(caseId, it -> stillFindable(change.apply(it)));
  }

  private Case stillFindable(Case changed) {
    return changed.tokens().isEmpty() ? findable(changed) : changed;
  }

  /** Writes the last version of a case; what it held is readable as long as its key is there. */
  public void close(Case erased) {
    documents.replaceLast(erased);
  }

  private Case findable(Case it) {
    return it.foundBy(index.of(it.organizationId(), it.person().traits()));
  }

  /** A case on which people work. */
  public Optional<Case> find(String caseId) {
    return documents.find(caseId).filter(it -> it.erasedAt() == null);
  }

  /** Those among these cases that an organization owns now, also if they were erased. */
  Set<String> owned(String organizationId, Set<String> caseIds) {
    Set<String> owned = new HashSet<>();
    raw.find(and(in("_id", caseIds), eq("organizationId", organizationId)))
        .projection(include("_id"))
        .forEach(it -> owned.add(it.getString("_id")));
    return owned;
  }

  /** A case before it is opened, also one that was erased. */
  Optional<StoredCase> stored(String caseId) {
    return documents.stored(caseId).map(StoredCase::of);
  }

  /** The cases that are offered to somebody, or for a supervisor to anybody in the organization. */
  public Page<Case> offeredTo(Caller caller, int limit, @Nullable String cursor) {
    List<Bson> asked =
        new ArrayList<>(
            List.of(
                eq("state", TransferState.OFFERED.name()),
                eq("to.organizationId", caller.organizationId())));
    if (!caller.has(CaseFacts.SUPERVISOR)) {
      asked.add(eq("to.office", caller.office()));
      asked.add(in("to.personId", Arrays.asList(null, caller.subject())));
    }
    Bson open = and(elemMatch("transfers", and(asked)), eq(ERASED_AT, null));
    return documents.page(open, limit, cursor);
  }

  /** The case of which somebody was offered, by the offer's id. */
  public Optional<Case> withTransfer(String transferId) {
    return documents.first(and(eq("transfers.id", transferId), eq(ERASED_AT, null)));
  }

  /** The cases that were merged into one, and into no other meanwhile, newest first. */
  public Page<Case> mergedInto(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq(INTO, caseId), limit, cursor);
  }

  /** The ids of the cases that were merged into one, and of those merged into these. */
  public List<String> family(String caseId) {
    List<String> all = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(caseId));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      Paged.all((limit, cursor) -> mergedInto(next, limit, cursor), it -> open.add(it.id()));
      all.add(next);
    }
    return all.subList(1, all.size());
  }

  /**
   * Makes sure that a case stands for itself alone.
   *
   * @throws MergedCasesLeft when others were merged into it
   */
  public void requireNoneMergedInto(String caseId) {
    if (!mergedInto(caseId, 1, null).items().isEmpty()) {
      throw new MergedCasesLeft();
    }
  }

  /** Whether work on her goes on in another case. */
  public boolean merged(String caseId) {
    return stored(caseId).filter(StoredCase::merged).isPresent();
  }

  /** The cases that somebody works on and that a filter leaves, newest first. */
  public Page<Case> of(Caller caller, CaseFilter filter, int limit, @Nullable String cursor) {
    return documents.page(wanted(caller, filter), limit, cursor);
  }

  private Bson wanted(Caller caller, CaseFilter filter) {
    filter.urgency().check(caller);
    List<Bson> all = new ArrayList<>(List.of(filter.within(caller)));
    all.addAll(marks.pressing(filter.urgency(), LocalDate.now(clock)));
    return and(all);
  }

  /** The case of a code, when somebody works on it and a filter leaves it; one or none. */
  Page<Case> coded(Caller caller, CaseFilter filter, String code) {
    return documents.page(and(eq("code", code), wanted(caller, filter)), 1, null);
  }

  /** Those of an office that were closed before a moment and are so still, newest first. */
  public Page<Case> closed(
      String organizationId, String office, Instant before, int limit, @Nullable String cursor) {
    return documents.page(
        and(
            eq("organizationId", organizationId),
            eq("office", office),
            eq(STATUS, CaseStatus.CLOSED.name()),
            lt("standing.closedAt", before),
            eq(ERASED_AT, null)),
        limit,
        cursor);
  }

  /** Of the cases that somebody works on those that are wanted, the best first. */
  public Page<Case> found(Caller caller, Wanted wanted, int limit, @Nullable String cursor) {
    return documents.ranked(
        and(CaseFilter.none().within(caller), wanted.filter()), wanted.rank(), limit, cursor);
  }
}
