package org.passage.referrals.domestic;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class SharingTest extends Referring {
  @Autowired private MongoDatabase database;

  @Test
  void sendsTheVeryBytesThatSheWasShownAndOnlyWhatSheWantsTold() throws Exception {
    String id = draft().is(201).id();
    sunrise().get(path(id)).isProblem(404, "not-found");
    Answer preview = preview(id).is(200);
    String text = preview.text("$.text");
    assertThat(text).contains("Ana Maria Rusu", "She seeks advice", "Never by letter");
    assertThat(text).doesNotContain("1999", "female", "nationality", "sex");
    assertThat(preview.texts("$.unknown[*]")).containsExactly("languages", "contact");
    assertThat(preview.text("$.digest"))
        .isEqualTo(
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(StandardCharsets.UTF_8))));
    // What her file says afterwards is not what she was shown.
    cases.isOf(caseId, "Another", "Name");
    send(id, preview.text("$.digest")).is(200);
    Answer read = sunrise().get(path(id) + "/shared-data").is(200);
    assertThat(read.text("$.text")).isEqualTo(text);
    assertThat(read.text("$.digest")).isEqualTo(preview.text("$.digest"));
    assertThat(read.has("$.unknown")).isFalse();
    assertThat(sunrise().get(path(id)).is(200).has("$.words")).isFalse();
    assertThat(harbour().get(path(id)).text("$.words.safeContact")).isEqualTo("Never by letter");
  }

  @Test
  void sendsNothingWithoutThePreviewThatSheSaw() {
    String id = draft().is(201).id();
    send(id, "0".repeat(64)).isProblem(409, "preview-missing");
    String first = preview(id).is(200).text("$.digest");
    clock.pass(Duration.ofSeconds(1));
    String second = preview(id).is(200).text("$.digest");
    send(id, first).isProblem(409, "preview-outdated");
    harbour().put(path(id), DRAFT.formatted(agency()), eTag(id)).is(200);
    send(id, second).isProblem(409, "preview-missing");
    String third = preview(id).is(200).text("$.digest");
    clock.pass(Duration.ofDays(3));
    send(id, third).isProblem(409, "preview-outdated");
    harbour()
        .post(
            path(id) + "/sending",
            "{\"digest\": \"x\", \"language\": \"ron\", \"interpreter\": true}",
            eTag(id))
        .isInvalidAt("/digest");
    assertNothingSent(id);
  }

  @Test
  void asksHerConsentAtThePreviewAtTheSendingAndAtEachReading() {
    String id = draft().is(201).id();
    cases.consent(caseId, "sunrise", "not-permitted");
    preview(id).isProblem(409, "consent-missing");
    cases.consent(caseId, "sunrise", "granted");
    String digest = preview(id).is(200).text("$.digest");
    cases.consent(caseId, "sunrise", "not-permitted");
    send(id, digest).isProblem(409, "consent-missing");
    String read = eTag(id);
    cases.goesAway();
    send(id, digest, read).is(503);
    cases.comesBack();
    assertNothingSent(id);
    cases.consent(caseId, "sunrise", "granted");
    send(id, digest).is(200);
    cases.consent(caseId, "sunrise", "not-permitted");
    sunrise().get(path(id)).isProblem(404, "not-found");
    sunrise().get(path(id) + "/shared-data").isProblem(404, "not-found");
    act(sunrise(), id, "answer", "{\"answer\": \"accepted\"}").isProblem(404, "not-found");
    assertThat(sunrise().get("/domestic-referrals?caseId=" + caseId).texts("$.items[*]")).isEmpty();
    assertThat(harbour().get(path(id)).text("$.suspended")).isEqualTo("true");
    act(harbour(), id, "revocation", "{\"reason\": \"her-wish\"}").is(200);
  }

  @Test
  void isNotWithoutWhatIsBestForAChildNorAgainstHerWill() {
    cases.ownsChild(caseId);
    String id = draft().is(201).id();
    preview(id).isProblem(409, "best-interest-missing");
    cases.bestInterest(caseId, "referral", "in-her-best-interest");
    String digest = preview(id).is(200).text("$.digest");
    choose(id, "postponed").is(200);
    send(id, digest).isProblem(409, "not-her-choice");
    choose(id, "accepted").is(200);
    send(id, digest).is(200);
  }

  @Test
  void asksOnlyWhoeverCanBeAskedForThat() {
    draft(DRAFT.formatted("agn_unknown0000")).isInvalidAt("/agencyId");
    String away = agency("{\"name\": \"Away\", \"country\": \"IT\"}", 201).id();
    draft(DRAFT.formatted(away)).isInvalidAt("/agencyId");
    String own =
        agency("{\"name\": \"We\", \"country\": \"IT\", \"organizationId\": \"harbour\"}", 201)
            .id();
    draft(DRAFT.formatted(own)).isInvalidAt("/agencyId");
    String housing =
        agency(
                """
                {"name": "House", "country": "IT", "organizationId": "sunrise", "profile": {"services": [
                  {"key": "beds", "name": "Beds", "assistance": ["housing"], "status": "active"}]}}
                """,
                201)
            .id();
    String service =
        DRAFT.formatted(housing).replace("\"assistance\"", "\"service\": \"%s\", \"assistance\"");
    draft(service.formatted("chairs")).isInvalidAt("/service");
    draft(service.formatted("beds")).isInvalidAt("/service");
    draft(service.formatted("beds").replace("legal", "housing")).is(201);
    assertThat(harbour().get("/domestic-referrals?caseId=" + caseId).texts("$.items[*]"))
        .hasSize(1);
  }

  @Test
  void keepsSealedWhatIsToldOfHer() {
    String id = sent();
    act(
            sunrise(),
            id,
            "answer",
            "{\"answer\": \"declined\", \"reason\": \"no-capacity\", \"note\": \"Come in March\"}")
        .is(200);
    String stored =
        String.valueOf(
            database
                .getCollection("domestic_referrals", BsonDocument.class)
                .find(com.mongodb.client.model.Filters.eq("_id", id))
                .first());
    assertThat(stored)
        .contains("LEGAL", "DECLINED")
        .doesNotContain("Rusu", "advice", "letter", "NO_CAPACITY", "March", "ron");
  }

  private void assertNothingSent(String id) {
    assertThat(harbour().get(path(id)).text("$.state")).isEqualTo("drafted");
    sunrise().get(path(id)).isProblem(404, "not-found");
  }
}
