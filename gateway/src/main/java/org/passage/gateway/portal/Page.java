package org.passage.gateway.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A file that anybody may read, kept in memory; browsers ask whether it has changed. */
record Page(MediaType type, byte[] content, String etag) {
  /** Scripts and styles from here only, and nothing that a page could be made to do elsewhere. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  static Page of(MediaType type, byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new Page(type, content, "W/\"" + HexFormat.of().formatHex(digest, 0, 16) + '"');
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  /** A file of the class path, which must be there. */
  static byte[] read(String path) {
    try (InputStream file = new ClassPathResource(path).getInputStream()) {
      return file.readAllBytes();
    } catch (IOException missing) {
      throw new UncheckedIOException(path + " is not in the class path", missing);
    }
  }

  ServerResponse answer(ServerRequest request) {
    boolean known = request.headers().header(HttpHeaders.IF_NONE_MATCH).contains(etag);
    return ServerResponse.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
        .build((incoming, response) -> {
          response.setHeader(HttpHeaders.ETAG, etag);
          response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
          response.setHeader("Content-Security-Policy", POLICY);
          response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
          if (!known) {
            response.setContentType(type.toString());
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
          }
          return null;
        });
  }
}
