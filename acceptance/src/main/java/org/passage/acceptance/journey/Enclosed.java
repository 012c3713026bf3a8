package org.passage.acceptance.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** A paper that goes with a message of her referral. */
final class Enclosed {
  private static final byte[] CERTIFICATE = "%PDF-1.7\nShe has passed.\n%%EOF\n".getBytes(UTF_8);

  private final Way way;
  private final String attachments;

  Enclosed(Way way, String referral) {
    this.way = way;
    this.attachments = referral + "/attachments";
  }

  /**
   * The certificate of her course, ready to be sent.
   *
   * @param read the ETag of her referral
   */
  String certificate(String sender, String read) {
    Api.As officer = way.as(sender);
    Answer announced =
        officer
            .post(
                attachments,
                read,
                """
                {"fieldClass": "core", "fileName": "certificate.pdf", "title": "Certificate of her course"}\
                """)
            .expect(201);
    String id = announced.text("/id");
    officer
        .putFile(content(id), announced.eTag(), "application/pdf", CERTIFICATE)
        .expect(200)
        .expect("/stored", "true");
    return id;
  }

  /** The other side reads it once it was sent. */
  void read(String receiver, String id) {
    way.as(receiver).get(content(id)).expect(200);
    way.tell("With the request goes the certificate of her course, which Sunrise reads now.");
  }

  /** Before that it knows of none. */
  void unknown(String receiver, String id) {
    way.as(receiver).get(content(id)).expect(404);
  }

  private String content(String id) {
    return attachments + "/" + id + "/content";
  }
}
