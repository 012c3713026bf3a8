package org.passage.acceptance.bench;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.Tokens;

/** Requests of one caseworker, as many as the platform answers. */
final class Load {
  static final String CASES = "/api/cases/v1/cases";

  /** More than the machine can serve at once. */
  static final int CALLERS = 16;

  private static final String CASEWORKER = "caseworker@harbour";

  private final Platform platform;
  private final Tokens tokens;

  Load(Platform platform) {
    this.platform = platform;
    this.tokens = new Tokens(platform, HttpClient.newHttpClient());
  }

  /** Opens a case; answers its path. */
  String openCase() {
    return CASES
        + "/"
        + new Api(platform, answer -> {})
            .as(CASEWORKER)
            .post(CASES, newCase())
            .expect(201)
            .text("/id");
  }

  static String newCase() {
    return """
    {"person": {"givenNames": "Mira", "familyName": "Example", "sex": "female", "birthDate": "1999-04-12",\
     "nationality": "MD", "languages": ["ron"]},\
     "screening": {"interviewConsent": true, "screenedOn": "%s", "country": "IT", "acts": ["recruitment"],\
     "means": ["deception"], "purposes": ["forced-labour"]}}\
    """
        .formatted(LocalDate.now(ZoneOffset.UTC));
  }

  Measured read(int seconds, String url) {
    return read(CALLERS, seconds, url);
  }

  Measured read(int callers, int seconds, String url) {
    return Programs.wrk(callers, seconds, url, authorization());
  }

  Measured send(int callers, int seconds, Requests requests) {
    List<String> more = new ArrayList<>(List.of("-s", requests.script().toString()));
    more.addAll(authorization());
    return Programs.wrk(callers, seconds, requests.url(), more);
  }

  private List<String> authorization() {
    return List.of("-H", "Authorization: Bearer " + tokens.ofPerson(CASEWORKER));
  }
}
