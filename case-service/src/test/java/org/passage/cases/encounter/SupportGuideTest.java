package org.passage.cases.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.cases.reaction.ReactionCode;

class SupportGuideTest {
  private static final Instant START = Instant.parse("2026-10-05T11:00:00Z");

  @Test
  void goesByWhenTheMeetingsWereNotByWhenTheyWereRecorded() {
    SupportGuide guide =
        SupportGuide.of(
            List.of(
                meeting(1, ReactionCode.ANGER, "Tea."),
                meeting(3, ReactionCode.FEAR, null),
                meeting(2, ReactionCode.ANGER, "Music.")));
    assertThat(guide.observed())
        .containsExactly(
            new SupportGuide.Observed(ReactionCode.FEAR, 1, day(3)),
            new SupportGuide.Observed(ReactionCode.ANGER, 2, day(2)));
    assertThat(guide.herWords())
        .containsExactly(
            new SupportGuide.Said("Music.", day(2)), new SupportGuide.Said("Tea.", day(1)));
  }

  @Test
  void saysTheSameWordsOnceAndTenAtMost() {
    assertThat(
            SupportGuide.of(List.of(meeting(1, null, "Tea."), meeting(2, null, "Tea."))).herWords())
        .containsExactly(new SupportGuide.Said("Tea.", day(2)));
    List<Meeting> many =
        IntStream.range(0, 30).mapToObj(it -> meeting(it, null, "Word " + it)).toList();
    assertThat(SupportGuide.of(many).herWords()).hasSize(10);
  }

  @Test
  void isEmptyBeforeTheFirstMeeting() {
    assertThat(SupportGuide.of(List.of())).isEqualTo(new SupportGuide(0, List.of(), List.of()));
  }

  private static Meeting meeting(int on, @Nullable ReactionCode code, @Nullable String helps) {
    return new Meeting(
        EncounterKind.FOLLOW_UP,
        day(on),
        null,
        List.of(),
        new Meeting.Language("ron", false, null),
        code == null ? List.of() : List.of(code),
        helps,
        null);
  }

  private static Instant day(int on) {
    return START.plusSeconds(86_400L * on);
  }
}
