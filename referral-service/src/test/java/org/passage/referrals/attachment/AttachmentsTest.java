package org.passage.referrals.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.files.CaseFiles;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;

class AttachmentsTest extends Journey {
  private static final String PDF = "%PDF-1.7\nShe waits for the blue boat.\n%%EOF\n";
  private static final String REQUEST = "{\"step\": \"request-notification\"}";

  @Autowired private MongoDatabase database;
  @Autowired private Vault vault;
  @Autowired private CaseFiles attachments;

  @Test
  void goesWithTheMessageThatNamesItAndNotBefore() {
    String id = referral();
    String file = stored(harbour(), id, "core");
    assertThat(harbour().get(files(id)).texts("$.items[*].id")).containsExactly(file);
    assertThat(sunrise().get(files(id)).is(200).texts("$.items[*]")).isEmpty();
    sunrise().get(content(id, file)).isProblem(404, "not-found");
    assertThat(harbour().get(content(id, file)).is(200).body()).isEqualTo(PDF);

    Answer sent = send(harbour(), id, naming(file)).is(201);

    assertThat(sent.texts("$.attachmentIds[*]")).containsExactly(file);
    Answer seen = sunrise().get(files(id)).is(200);
    assertThat(seen.texts("$.items[*].fileName")).containsExactly("certificate.pdf");
    assertThat(seen.texts("$.items[*].messageId")).containsExactly(sent.id());
    assertThat(sunrise().get(content(id, file)).is(200).body()).isEqualTo(PDF);
    assertThat(sunrise().get("/referrals/" + id + "/messages").texts("$.items[0].attachmentIds[*]"))
        .containsExactly(file);
  }

  @Test
  void whatIsNotNamedStaysAndCanBeRemoved() {
    String id = referral();
    String sent = stored(harbour(), id, "core");
    String left = stored(harbour(), id, "core");
    send(harbour(), id, naming(sent)).is(201);
    assertThat(sunrise().get(files(id)).texts("$.items[*].id")).containsExactly(sent);
    sunrise().get(content(id, left)).isProblem(404, "not-found");
    Answer gone = harbour().delete(files(id) + "/" + left, etag(id)).is(204);
    assertThat(gone.etag()).isEqualTo(etag(id));
    assertThat(harbour().get(files(id)).texts("$.items[*].id")).containsExactly(sent);
    assertThat(database.getCollection("attachments.files").countDocuments(ofHerCase()))
        .isEqualTo(1);
  }

  @Test
  void changesNothingThatWasSent() {
    String id = referral();
    String file = stored(harbour(), id, "core");
    Answer sent = send(harbour(), id, naming(file)).is(201);
    store(harbour(), id, file, PDF).isProblem(409, "attachment-sent");
    harbour().delete(files(id) + "/" + file, etag(id)).isProblem(409, "attachment-sent");
    String late = stored(harbour(), id, "core");
    harbour()
        .post(
            "/referrals/" + id + "/messages/" + sent.id() + "/amendments",
            "{\"reason\": \"More.\", \"message\": " + naming(late) + "}",
            etag(id))
        .isInvalidAt("/message/attachmentIds");
  }

  @Test
  void isForTheSideThatMadeItReady() {
    String id = referral();
    String hers = stored(harbour(), id, "core");
    store(sunrise(), id, hers, PDF).isProblem(404, "not-found");
    sunrise().delete(files(id) + "/" + hers, etag(id)).isProblem(404, "not-found");
    send(harbour(), id, naming(hers)).is(201);
    store(sunrise(), id, hers, PDF).isProblem(409, "wrong-party");
    send(sunrise(), id, naming(hers).replace("notification", "confirmation"))
        .isInvalidAt("/attachmentIds/0");
    String theirs = stored(sunrise(), id, "core");
    send(sunrise(), id, naming(theirs).replace("notification", "confirmation")).is(201);
    assertThat(harbour().get(files(id)).texts("$.items[*].id")).containsExactly(hers, theirs);
    stranger().get(files(id)).isProblem(404, "not-found");
    stranger().get(content(id, hers)).isProblem(404, "not-found");
  }

  @Test
  void sendsNothingWhoseFileHasNotCome() {
    String id = referral();
    String empty = announced(harbour(), id, "core").is(201).id();
    harbour().get(content(id, empty)).isProblem(409, "attachment-without-content");
    send(harbour(), id, naming(empty)).isProblem(409, "attachment-without-content");
    send(harbour(), id, naming("att_nosuch")).isInvalidAt("/attachmentIds/0");
    assertThat(harbour().get("/referrals/" + id).text("$.state")).isEqualTo("opened");
  }

  @Test
  void takesOnlyWhatTheFileIs() {
    String id = referral();
    String file = announced(harbour(), id, "core").is(201).id();
    String path = content(id, file);
    byte[] pdf = PDF.getBytes(UTF_8);
    harbour().putFile(path, etag(id), "text/html", pdf).isInvalidAt("?Content-Type");
    harbour().putFile(path, etag(id), "image/png", pdf).isInvalidAt("?Content-Type");
    harbour().putFile(path, etag(id), "application/pdf", new byte[0]).isInvalidAt("");
    harbour().putFile(path, null, "application/pdf", pdf).isProblem(428, "precondition-required");
    byte[] large = Arrays.copyOf(pdf, 10 * 1024 * 1024 + 1);
    harbour().putFile(path, etag(id), "application/pdf", large).is(413);
    assertThat(database.getCollection("attachments.files").countDocuments(ofHerCase())).isZero();
    announce(harbour(), id, "{\"fieldClass\": \"core\", \"fileName\": \"../x.pdf\"}")
        .isInvalidAt("/fileName");
  }

  @Test
  void hasRoomForTenOfASide() {
    String id = referral();
    for (int i = 0; i < 10; i++) {
      announced(harbour(), id, "core").is(201);
    }
    announced(harbour(), id, "core").isProblem(409, "too-many-attachments");
    announced(sunrise(), id, "core").is(201);
  }

  @Test
  void hidesWhatOneMayNotSeeOfItsClass() {
    String id = referral();
    announced(harbour(), id, "health").isInvalidAt("/fieldClass");
    Person caseworker = new Person(mvc, "harbour", "caseworker");
    String report = stored(caseworker, id, "health");
    Answer seen = harbour().get(files(id)).is(200);
    assertThat(seen.text("$.items[0].fieldClass")).isEqualTo("health");
    assertThat(seen.has("$.items[0].fileName")).isFalse();
    assertThat(seen.has("$.items[0].sha256")).isFalse();
    harbour().get(content(id, report)).isProblem(404, "not-found");
    send(harbour(), id, naming(report)).is(201);
    sunrise().get(content(id, report)).isProblem(404, "not-found");
    new Person(mvc, "sunrise", "caseworker").get(content(id, report)).is(200);
  }

  @Test
  void isReadOnlyWhileSheConsents() {
    String id = referral();
    String file = stored(harbour(), id, "core");
    send(harbour(), id, naming(file)).is(201);
    cases.consent(caseId, "sunrise", "withdrawn");
    sunrise().get(files(id)).isProblem(404, "not-found");
    sunrise().get(content(id, file)).isProblem(404, "not-found");
    harbour().get(content(id, file)).is(200);
  }

  @Test
  void staysWithItsSideWhenTheMessageIsRefused() {
    String id = referral();
    String file = stored(harbour(), id, "core");
    cases.consent(caseId, "sunrise", "withdrawn");
    send(harbour(), id, naming(file)).isProblem(409, "consent-missing");
    cases.consent(caseId, "sunrise", "granted");
    assertThat(sunrise().get(files(id)).is(200).texts("$.items[*]")).isEmpty();
    send(harbour(), id, naming(file)).is(201);
  }

  @Test
  void liesSealedAndIsGoneWithTheKeyOfHerCase() {
    String id = referral();
    String file = stored(harbour(), id, "core");
    database
        .getCollection("attachments.chunks")
        .find()
        .forEach(it ->
            assertThat(new String(it.get("data", Binary.class).getData(), UTF_8))
                .doesNotContain("blue boat"));
    assertThat(String.valueOf(database.getCollection("referrals").find(ofId(id)).first()))
        .doesNotContain("certificate.pdf");

    vault.destroy(caseId);

    harbour().get(content(id, file)).isProblem(404, "not-found");
  }

  @Test
  void givesBackItsPlaceWhenHerCaseIsErased() {
    stored(harbour(), referral(), "core");
    AttachmentFiles.heard(
        new CloudEvent(
            "1.0",
            "evt_000001",
            "/api/cases/v1",
            CaseCopies.ERASED,
            caseId,
            Instant.parse("2026-11-23T09:00:00Z"),
            caseId,
            "harbour",
            1,
            Map.of()),
        attachments);
    assertThat(database.getCollection("attachments.files").countDocuments(ofHerCase())).isZero();
  }

  private String stored(Person who, String id, String fieldClass) {
    String file = announced(who, id, fieldClass).is(201).id();
    assertThat(store(who, id, file, PDF).is(200).text("$.stored")).isEqualTo("true");
    return file;
  }

  private Answer announced(Person who, String id, String fieldClass) {
    return announce(
        who,
        id,
        "{\"fieldClass\": \"%s\", \"fileName\": \"certificate.pdf\"}".formatted(fieldClass));
  }

  private Answer announce(Person who, String id, String body) {
    return who.post(files(id), body, etag(id));
  }

  private Answer store(Person who, String id, String file, String content) {
    return who.putFile(content(id, file), etag(id), "application/pdf", content.getBytes(UTF_8));
  }

  private static String naming(String file) {
    return REQUEST.replace("}", ", \"attachmentIds\": [\"" + file + "\"]}");
  }

  private static String files(String id) {
    return "/referrals/" + id + "/attachments";
  }

  private static String content(String id, String file) {
    return files(id) + "/" + file + "/content";
  }

  private Document ofHerCase() {
    return new Document("metadata.caseId", caseId);
  }

  private static Document ofId(String id) {
    return new Document("_id", id);
  }
}
