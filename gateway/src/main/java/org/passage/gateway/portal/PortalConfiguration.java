package org.passage.gateway.portal;

import java.util.HashMap;
import java.util.Map;
import org.passage.chassis.problem.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The portal at {@code /docs}: one page, its scripts and styles, and the contracts. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");
  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=utf-8");
  private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=utf-8");

  @Bean
  RouterFunction<ServerResponse> portal(
      @Value("${passage.gateway.portal.swagger-ui}") String swaggerUi) {
    Page index = Page.of(HTML, Page.read("portal/index.html"));
    Map<String, Page> pages = new HashMap<>(Contracts.all());
    String ui = "META-INF/resources/webjars/swagger-ui/" + swaggerUi + "/";
    pages.put("assets/portal.js", Page.of(SCRIPT, Page.read("portal/portal.js")));
    pages.put("assets/portal.css", Page.of(STYLE, Page.read("portal/portal.css")));
    pages.put(
        "assets/swagger-ui-bundle.js", Page.of(SCRIPT, Page.read(ui + "swagger-ui-bundle.js")));
    pages.put("assets/swagger-ui.css", Page.of(STYLE, Page.read(ui + "swagger-ui.css")));
    return RouterFunctions.route()
        .GET("/docs", index::answer)
        .GET("/docs/", index::answer)
        .GET(
            "/docs/{*file}",
            request -> {
              Page page = pages.get(request.pathVariable("file").substring(1));
              if (page == null) {
                throw new NotFound();
              }
              return page.answer(request);
            })
        .build();
  }
}
