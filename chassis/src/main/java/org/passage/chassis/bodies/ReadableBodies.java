package org.passage.chassis.bodies;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Lets only proper UTF-8 be read as JSON. The JSON reader is lenient where UTF-8 is not: to it, two
 * bytes can be a dot, which whoever looked for dots before has not seen.
 */
@ControllerAdvice
final class ReadableBodies extends RequestBodyAdviceAdapter {
  private final DataSize limit;

  ReadableBodies(DataSize limit) {
    this.limit = limit;
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    byte[] body = message.getBody().readNBytes(Math.toIntExact(limit.toBytes()) + 1);
    if (body.length > limit.toBytes()) {
      throw new BodyTooLarge(limit);
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException broken) {
      throw new HttpMessageNotReadableException("The body is not UTF-8", broken, message);
    }
    return new Read(message.getHeaders(), new ByteArrayInputStream(body));
  }

  private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {
    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return body;
    }
  }
}
