package org.passage.shelters.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The checklists that the service comes with. */
class ChecklistsTest {
  private final Checklists checklists;
  private final SupportiveResponses responses;

  ChecklistsTest() throws IOException {
    JsonMapper json = new JsonMapper();
    this.checklists = new Checklists(json);
    this.responses = new SupportiveResponses(json);
  }

  @Test
  void eachItemIsOfOneStepAndSaysWhatIsToBeSeenTo() {
    List<Checklist.Item> items =
        Arrays.stream(ReceptionStep.values())
            .flatMap(it -> checklists.current().of(it).stream())
            .toList();
    assertThat(items).extracting(Checklist.Item::code).doesNotHaveDuplicates();
    assertThat(items)
        .allSatisfy(it -> {
          assertThat(it.code()).matches("[a-z][a-z-]{2,39}");
          assertThat(it.text()).endsWith(".");
        });
  }

  @Test
  void whatNobodyMayLeaveOutIsRequired() {
    assertThat(ReceptionStep.values())
        .allSatisfy(step ->
            assertThat(checklists.current().of(step))
                .extracting(Checklist.Item::kind)
                .contains(ReceptionItemKind.REQUIRED));
    assertThat(required(ReceptionStep.ARRIVAL))
        .contains("basic-needs-met", "safety-briefing", "health-check-offered");
    assertThat(required(ReceptionStep.FIRST_MEETING))
        .contains("confidentiality-explained", "house-rules-explained", "rights-explained");
  }

  @Test
  void eachReactionHasItsResponses() {
    assertThat(ReactionCode.values())
        .allSatisfy(it -> assertThat(responses.to(it)).hasSizeGreaterThanOrEqualTo(2));
  }

  private List<String> required(ReceptionStep step) {
    return checklists.current().of(step).stream()
        .filter(it -> it.kind() == ReceptionItemKind.REQUIRED)
        .map(Checklist.Item::code)
        .toList();
  }
}
