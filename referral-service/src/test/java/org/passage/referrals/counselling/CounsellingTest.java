package org.passage.referrals.counselling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;

class CounsellingTest extends Journey {
  @Test
  void isHeldByTheChecklistInHerLanguageUntilNothingIsOutstanding() {
    Answer checklist = harbour().get("/counselling-checklists").is(200);
    List<String> codes = checklist.texts("$.items[*].code");
    assertThat(checklist.text("$.version")).isEqualTo("1");
    assertThat(codes).contains("free-choice", "who-meets-her").doesNotHaveDuplicates();
    String id = referral();
    Answer held =
        harbour()
            .post(path(id), session("free-choice", "understood", "money", "postponed"))
            .is(201);
    assertThat(held.text("$.language")).isEqualTo("ron");
    assertThat(held.text("$.checklistVersion")).isEqualTo("1");
    assertThat(outstanding(id)).hasSize(codes.size() - 1).contains("money");
    String rest =
        codes.stream()
            .map(it -> "{\"code\": \"%s\", \"outcome\": \"declined\"}".formatted(it))
            .collect(Collectors.joining(", "));
    Answer later = harbour().post(path(id), of(rest)).is(201);
    assertThat(outstanding(id)).isEmpty();
    assertThat(harbour().get("/referrals/" + id + "/counselling-outstanding").text("$.complete"))
        .isEqualTo("true");
    assertThat(harbour().get(path(id)).texts("$.items[*].id"))
        .containsExactly(later.id(), held.id());
    harbour().post(path(id), session("money", "postponed", "health", "understood")).is(201);
    assertThat(outstanding(id)).containsExactly("money");
  }

  @Test
  void namesWhatIsWrong() {
    String id = referral();
    String good = session("free-choice", "understood", "money", "postponed");
    harbour().post(path(id), good.replace("money", "weather")).isInvalidAt("/results/1/code");
    harbour().post(path(id), good.replace("money", "free-choice")).isInvalidAt("/results/1/code");
    harbour().post(path(id), good.replace("ron", "Romanian")).isInvalidAt("/language");
    harbour().post(path(id), good.replace("2026-11-20", "2026-11-24")).isInvalidAt("/heldAt");
    harbour().post(path(id), good.replace("2026-11-20", "2024-11-20")).isInvalidAt("/heldAt");
    harbour().get("/counselling-checklists?version=9").isInvalidAt("?version");
    sunrise().get(path(id)).isProblem(404, "not-found");
    new Person(mvc, "harbour", "case-supervisor").post(path(id), good).isProblem(403, "forbidden");
    assertThat(harbour().get(path(id)).texts("$.items[*]")).isEmpty();
  }

  private List<String> outstanding(String id) {
    return harbour()
        .get("/referrals/" + id + "/counselling-outstanding")
        .is(200)
        .texts("$.outstanding[*].code");
  }

  private static String session(String one, String outcome, String other, String otherOutcome) {
    return of(
        "{\"code\": \"%s\", \"outcome\": \"%s\"}, {\"code\": \"%s\", \"outcome\": \"%s\"}"
            .formatted(one, outcome, other, otherOutcome));
  }

  private static String of(String results) {
    return """
    {"language": "ron", "interpreter": true, "heldAt": "2026-11-20T10:00:00Z", "results": [%s]}
    """
        .formatted(results);
  }

  private static String path(String referralId) {
    return "/referrals/" + referralId + "/counselling-sessions";
  }
}
