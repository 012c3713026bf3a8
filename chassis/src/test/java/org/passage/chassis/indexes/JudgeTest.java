package org.passage.chassis.indexes;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final Bson NONE = new BsonDocument();
  private static final Bson NEWEST = descending("_id");
  private static final Index OFFICES =
      index(compoundIndex(ascending("organization", "office"), descending("_id")));

  @Test
  void findsByIdWithoutAnIndexOfOnesOwn() {
    assertThat(served(eq("_id", "1"), NONE)).isTrue();
    assertThat(served(in("_id", "1", "2"), NEWEST)).isTrue();
    assertThat(served(gt("_id", "1"), ascending("_id"))).isTrue();
    assertThat(served(and(eq("_id", "1"), eq("state", "open")), ascending("state"))).isTrue();
  }

  @Test
  void missesAnIndexThatIsNotDeclared() {
    Bson query = and(eq("organization", "h"), eq("office", "main"));
    assertThat(served(query, NEWEST, OFFICES)).isTrue();
    assertThat(served(query, NEWEST)).isFalse();
    assertThat(served(eq("office", "main"), NONE, OFFICES)).isFalse();
  }

  @Test
  void looksAtOneDocumentAfterTheOtherOnlyInTheOrderOfAnIndex() {
    assertThat(served(empty(), NONE, OFFICES)).isFalse();
    assertThat(served(empty(), NEWEST, OFFICES)).isTrue();
    assertThat(served(eq("state", "open"), NEWEST, OFFICES)).isFalse();
  }

  @Test
  void doesNotSortWhatAnIndexFinds() {
    assertThat(served(eq("organization", "h"), NEWEST, OFFICES)).isFalse();
    assertThat(served(eq("organization", "h"), ascending("office"), OFFICES)).isTrue();
    assertThat(served(eq("organization", "h"), descending("office"), OFFICES)).isTrue();
    Bson offices = in("office", "main", "port");
    assertThat(served(and(eq("organization", "h"), offices), NEWEST, OFFICES)).isTrue();
    Bson ranged = and(eq("organization", "h"), lt("office", "n"));
    assertThat(served(ranged, NONE, OFFICES)).isTrue();
    assertThat(served(ranged, NEWEST, OFFICES)).isFalse();
    assertThat(served(ranged, compoundIndex(ascending("office"), NEWEST), OFFICES)).isTrue();
    assertThat(served(ranged, ascending("office", "_id"), OFFICES)).isFalse();
  }

  @Test
  void takesAChoiceWhenEachBranchHasAnIndex() {
    Index team = index(compoundIndex(ascending("team.person"), descending("_id")));
    Bson choice =
        or(
            elemMatch("team", and(eq("person", "p"), eq("left", null))),
            and(eq("organization", "h"), eq("office", "main")));
    assertThat(served(choice, NEWEST, OFFICES, team)).isTrue();
    assertThat(served(choice, NEWEST, OFFICES)).isFalse();
    assertThat(served(choice, NEWEST, team)).isFalse();
    Bson half = and(eq("organization", "h"), or(eq("team.person", "p"), eq("office", "main")));
    assertThat(served(half, NEWEST, OFFICES, team)).isTrue();
    assertThat(served(half, NEWEST, OFFICES)).isFalse();
  }

  @Test
  void doesNotFindByWhatIsNot() {
    Index state = index(ascending("state"));
    assertThat(served(ne("state", "open"), NONE, state)).isFalse();
    assertThat(served(exists("state"), NONE, state)).isFalse();
    assertThat(served(regex("state", "open"), NONE, state)).isFalse();
    assertThat(served(regex("state", "^open"), NONE, state)).isTrue();
    assertThat(served(eq("state", null), NONE, state)).isTrue();
    assertThat(served(nor(eq("state", "open")), NEWEST)).isTrue();
    assertThat(served(nor(eq("state", "open")), descending("state"))).isFalse();
  }

  @Test
  void findsInASparseIndexOnlyWhatIsThere() {
    Index held = new Index(document(ascending("hold")), false, true);
    assertThat(served(ne("hold", null), NONE, held)).isTrue();
    assertThat(served(gt("hold", ""), NONE, held)).isTrue();
    assertThat(served(eq("hold", null), NONE, held)).isFalse();
    assertThat(served(in("hold", "a", null), NONE, held)).isFalse();
    assertThat(served(empty(), ascending("hold"), held)).isFalse();
  }

  private static boolean served(Bson filter, Bson order, Index... declared) {
    return new Judge(Arrays.asList(declared))
        .serves(new Query("things", document(filter), document(order)));
  }

  private static Index index(Bson keys) {
    return new Index(document(keys), false, false);
  }

  private static BsonDocument document(Bson bson) {
    return bson.toBsonDocument();
  }
}
