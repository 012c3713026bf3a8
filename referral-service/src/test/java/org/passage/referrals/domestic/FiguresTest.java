package org.passage.referrals.domestic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Person;

class FiguresTest extends Referring {
  @Test
  void tellsHowManyAreAcceptedAndHowLongThatTakes() {
    sentAndAccepted("counting", 12);
    Answer told = figures("counting");
    assertThat(told.texts("$.responses[*].group")).containsExactly("legal");
    assertThat(told.texts("$.responses[*].response")).containsExactly("accepted");
    assertThat(told.text("$.responses[0].referrals")).isEqualTo("12");
    assertThat(told.texts("$.times[*].measure")).containsExactly("answer");
    assertThat(told.text("$.times[0].medianMinutes")).isEqualTo("60");
  }

  @Test
  void tellsNothingOfFew() {
    sentAndAccepted("few", 3);
    Answer told = figures("few");
    assertThat(told.texts("$.responses[*]")).isEmpty();
    assertThat(told.texts("$.times[*]")).isEmpty();
  }

  private Answer figures(String organization) {
    return new Person(mvc, organization, "analyst")
        .get("/domestic-figures?party=sending&year=2026&by=assistance")
        .is(200);
  }

  private void sentAndAccepted(String organization, int many) {
    cases.ownsFor(caseId, organization);
    cases.isOf(caseId, "Ana Maria", "Rusu");
    Person sender = new Person(mvc, organization, "referral-officer");
    String draft =
        "{\"caseId\": \"%s\", \"request\": %s, \"choice\": \"accepted\"}"
            .formatted(caseId, DRAFT.formatted(agency()));
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      String id = sender.post("/domestic-referrals", draft).is(201).id();
      Answer preview = sender.post(path(id) + "/preview", "", "\"1\"").is(200);
      sender
          .post(
              path(id) + "/sending",
              "{\"digest\": \"%s\", \"language\": \"ron\", \"interpreter\": false}"
                  .formatted(preview.text("$.digest")),
              preview.etag())
          .is(200);
      sent.add(id);
    }
    clock.pass(Duration.ofHours(1));
    for (String id : sent) {
      sunrise().post(path(id) + "/answer", "{\"answer\": \"accepted\"}", "\"3\"").is(200);
    }
  }
}
