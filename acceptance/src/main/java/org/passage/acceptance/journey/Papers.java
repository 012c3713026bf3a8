package org.passage.acceptance.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.passage.acceptance.platform.Answer;

/** What is in writing about her, and what she may ask for. */
final class Papers {
  private final Way way;

  Papers(Way way) {
    this.way = way;
  }

  /** A letter comes in. */
  void letter() {
    Answer added =
        way.as("caseworker@harbour")
            .post(
                way.hers() + "/documents",
                """
                {"kind": "letter", "fieldClass": "core", "fileName": "embassy.txt",
                 "title": "Letter of the embassy", "expiresOn": "2030-12-31"}\
                """)
            .expect(201);
    String content = way.hers() + "/documents/" + added.text("/id") + "/content";
    byte[] letter = "She may call for her passport on any weekday.".getBytes(UTF_8);
    way.as("caseworker@harbour")
        .putFile(content, added.eTag(), "application/pdf", letter)
        .expect(400);
    way.tell("A letter that is said to be a PDF and is none is refused.");
    way.as("caseworker@harbour").putFile(content, added.eTag(), "text/plain", letter).expect(200);
    way.as("caseworker@harbour").get(content).expect(200);
    way.as("health-worker@harbour").get(content).expect(404);
    way.tell("As what it is it is taken, sealed with the key of her case, and hers alone.");
  }

  /** She asks what is kept about her, and that it be right. */
  void herFile() {
    Answer correction =
        way.as("caseworker@harbour")
            .post(
                way.hers() + "/correction-requests",
                "{\"wish\": \"The letter is of the consulate, not of the embassy.\"}")
            .expect(201);
    way.as("caseworker@harbour")
        .post(
            way.hers() + "/correction-requests/" + correction.text("/id") + "/decision",
            correction.eTag(),
            "{\"decision\": \"refused\", \"reasons\": \"It bears the seal of the embassy.\"}")
        .expect(200)
        .expect("/state", "refused");
    way.tell(
        "She asks that something be corrected; she is to be answered by "
            + correction.text("/dueOn")
            + ", and is told why it was not.");
    Answer asked =
        way.as("caseworker@harbour")
            .post(way.hers() + "/subject-access-exports", "{\"language\": \"ron\"}")
            .expect(201);
    Answer file =
        way.as("caseworker@harbour")
            .get(way.hers() + "/subject-access-exports/" + asked.text("/id") + "/file?format=json")
            .expect(200);
    way.tell(
        "She asks for her file and gets all of it: "
            + String.join(", ", file.json().at("/sections").propertyNames())
            + ".");
  }
}
