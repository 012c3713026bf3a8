package org.passage.shelters.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Platform;
import org.passage.shelters.cases.Safety;

/** Nothing but need and safety decides (procedure row A3). */
class OtherAttributesTest extends Platform {
  @Test
  void whoeverSheIsTheAnswerIsTheSame() {
    shelter("harbour", house("HU"), 0);
    shelter("harbour", house("HU"), 2);
    shelter("sunrise", house("HU"), 1);
    shelter("sunrise", house("HU").languages(Set.of("eng")), 1);
    assertThat(found(OTHERWISE)).isEqualTo(found(ENDANGERED)).contains("distance-unknown");
  }

  /** Whoever adds something to what is decided by says here which need or danger it is. */
  @Test
  void whatDecidesIsNamedHere() {
    assertThat(names(Situation.class))
        .containsExactly("age", "sex", "withChildren", "needs", "languages", "stay");
    assertThat(names(Safety.class))
        .containsExactly("risk", "dangers", "dangersKnown", "apart", "together");
  }

  private String found(String caseId) {
    return text(
        get(
            "harbour",
            "caseworker",
            "/availability?country=HU&needs=health-care&languages=ron&caseId=" + caseId));
  }

  private static Stream<String> names(Class<?> of) {
    return Stream.of(of.getRecordComponents()).map(RecordComponent::getName);
  }
}
