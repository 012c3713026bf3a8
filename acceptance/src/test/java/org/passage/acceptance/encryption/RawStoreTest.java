package org.passage.acceptance.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.access.Ground;
import org.passage.acceptance.platform.RunningPlatform;

/** Who gets a copy of the store reads nothing of anybody. */
@ExtendWith(RunningPlatform.class)
@Isolated
class RawStoreTest {
  private static final String HER = "/api/cases/v1/cases";
  private static final LocalDate BORN = LocalDate.of(1987, 2, 13);
  private static final int SHORTEST = 6;

  /**
   * Planted by the case below: names in three scripts, a phone, and what only people would write.
   */
  private static final List<String> HERS =
      List.of(
          "Yevdokiya",
          "Plantedova",
          "Євдокія",
          "ياسمين",
          "Lady Plantain",
          "PX 770-441",
          "PX770441",
          "+373 69 482 115",
          "She hid the blue notebook under the stairs",
          "The ambulance asks for her allergies",
          "It was justified, she was unconscious");

  /** Told by the journey. */
  private static final List<String> TOLD =
      List.of(
          "She asked to sit near the door",
          "To know beforehand who will come",
          "A room with a door that locks",
          "Lodgings of the quay",
          "Not so near to the harbour",
          "Ask the shelters for a quiet room",
          "She fainted, the hospital",
          "She may call for her passport",
          "embassy.txt",
          "House of the lighthouse",
          "1, Example street",
          "Genova",
          "Room 2, by the window",
          "She wants to call her sister tomorrow",
          "She wants to rest before she speaks of it",
          "She smiled at the dog",
          "The yard door stays open",
          "The locksmith fitted a new lock",
          "Tried it from the yard",
          "She asks for help with her return",
          "Certificate of her course",
          "certificate.pdf",
          "Anti-trafficking unit",
          "Example Air 712",
          "Rome FCO",
          "Chisinau RMO",
          "Europe/Chisinau",
          "Sunrise Association",
          "She speaks three languages",
          "To learn tailoring",
          "Talks over tea",
          "Before the noon bells",
          "The green buttons",
          "Where she was last year",
          "The lender was paid",
          "Who lives with you?",
          "Her aunt keeps the door open",
          "Half a year of learning",
          "She does a job at",
          "cousin lives near by",
          "She sleeps at her aunt",
          "She works as a tailor",
          "She opens a tailor",
          "A message before the summer",
          "A course of six months",
          "A sewing machine",
          "R-2026-17",
          "The course is going well");

  @Test
  void holdsNothingThatPeopleWrote() {
    assertThat(RunningPlatform.demo()).contains("everything went as it must");
    new Ground(API).prepare();
    String caseId = plant();
    List<String> planted =
        Stream.of(HERS.stream(), TOLD.stream(), Words.ofTheContracts())
            .flatMap(it -> it)
            .filter(it -> it.length() >= SHORTEST)
            .distinct()
            .toList();

    Dump dump = Dump.of(RunningPlatform.store());

    assertThat(dump.names())
        .contains("cases.cases", "cases.keys", "cases.attempts", "cases.audit", "cases.events")
        .contains("shelters.shelters", "referrals.referrals", "reintegration.plans");
    assertThat(dump.with(caseId)).contains("cases.cases", "cases.audit", "cases.keys");
    assertThat(dump.with("harbour")).contains("cases.cases", "shelters.shelters");
    assertThat(planted).hasSizeGreaterThan(HERS.size() + TOLD.size() + 20);
    Map<String, List<String>> readable = new TreeMap<>(dump.with(planted));
    readable.put("her birthday", dump.with(asStored(BORN)));
    readable.put("her birthday in words", dump.with(BORN.toString()));
    readable.values().removeIf(List::isEmpty);
    assertThat(readable).isEmpty();
    System.out.println(
        "%d texts, none of them in %d collections".formatted(planted.size(), dump.names().size()));
  }

  /** A case of which every text is planted; answers its id. */
  private static String plant() {
    String caseId =
        API.as("caseworker@harbour")
            .post(
                HER,
                """
                {"person": {"givenNames": "Yevdokiya Євдокія ياسمين", "familyName": "Plantedova", "sex": "female",
                            "aliases": ["Lady Plantain"],
                            "identityDocuments": [{"kind": "passport", "number": "PX 770-441", "issuingCountry": "MD"}],
                            "birthDate": "%s", "nationality": "MD", "languages": ["ron"]},
                 "screening": {"interviewConsent": true, "screenedOn": "%s", "country": "IT",
                            "acts": ["recruitment"], "means": ["deception"], "purposes": ["forced-labour"]}}\
                """
                    .formatted(BORN, LocalDate.now(ZoneOffset.UTC)))
            .expect(201)
            .text("/id");
    API.as("caseworker@harbour")
        .post(
            HER + "/searches",
            "{\"name\": \"Yevdokiya Plantedova\", \"documentNumber\": \"px770441\"}")
        .expect(200);
    String her = HER + "/" + caseId;
    API.as("caseworker@harbour")
        .post(
            her + "/encounters",
            """
            {"kind": "first-meeting", "startedAt": "2026-01-05T10:00:00Z", "language": "ron", "interpreter": true,
             "reactions": ["fear"], "note": "She hid the blue notebook under the stairs. Her sister: +373 69 482 115"}\
            """)
        .expect(201);
    var opened =
        API.as("health-worker@harbour")
            .post(
                her + "/emergency-access",
                "{\"code\": \"medical-emergency\", \"reason\": \"The ambulance asks for her allergies\"}")
            .expect(201);
    API.as("case-supervisor@harbour")
        .post(
            "/api/cases/v1/emergency-accesses/" + opened.text("/id") + "/review",
            opened.eTag(),
            "{\"finding\": \"justified\", \"note\": \"It was justified, she was unconscious\"}")
        .expect(200);
    return caseId;
  }

  private static byte[] asStored(LocalDate day) {
    long milliseconds = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    return ByteBuffer.allocate(Long.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(milliseconds)
        .array();
  }
}
