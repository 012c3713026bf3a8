package org.passage.cases.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.bson.conversions.Bson;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.TeamMember;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.security.Caller;

/**
 * Who works on the case of a record: a copy, under {@value #FIELD}, a moment old at most. It serves
 * to find records; whether somebody may see one is asked again of the case itself.
 *
 * @param office whose supervisors answer for the case
 */
public record Workers(String office, List<TeamMember> team) {
  static final String FIELD = "workers";
  static final Workers NOBODY = new Workers("", List.of());

  private static final String OFFICE = FIELD + ".office";
  private static final String TEAM = FIELD + ".team.personId";

  public Workers {
    team = List.copyOf(team);
  }

  public static Workers of(Case it) {
    return new Workers(it.office(), it.team());
  }

  /** The records of the cases that somebody works on, or supervises. */
  public static Bson include(Caller caller) {
    Bson assisted = and(eq(TEAM, caller.subject()), eq("organizationId", caller.organizationId()));
    return caller.has(CaseFacts.SUPERVISOR) ? or(assisted, supervised(caller)) : assisted;
  }

  /** The records of the cases of somebody's office. */
  public static Bson supervised(Caller caller) {
    return and(eq("organizationId", caller.organizationId()), eq(OFFICE, caller.office()));
  }

  /**
   * What serves these queries, with an equality on further fields, newest first.
   *
   * @param further those fields; none for a list of them all
   */
  public static List<IndexModel> indexes(String... further) {
    Bson rest = compoundIndex(ascending(further), descending("_id"));
    return List.of(
        new IndexModel(compoundIndex(ascending(TEAM), rest)),
        new IndexModel(compoundIndex(ascending("organizationId", OFFICE), rest)));
  }
}
