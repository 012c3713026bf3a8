package org.passage.acceptance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A plain nginx before one service: what a proxy can do here that checks nothing. */
final class Nginx implements AutoCloseable {
  private final Process process;

  Nginx(Path folder, int port, URI service) {
    Path settings = folder.resolve("nginx.conf");
    try {
      Files.createDirectories(folder);
      Files.writeString(
          settings,
          """
          daemon off;
          worker_processes 1;
          pid %1$s/nginx.pid;
          error_log %1$s/nginx.log;
          events { worker_connections 1024; }
          http {
            access_log off;
            client_body_temp_path %1$s/body;
            proxy_temp_path %1$s/proxy;
            fastcgi_temp_path %1$s/fastcgi;
            uwsgi_temp_path %1$s/uwsgi;
            scgi_temp_path %1$s/scgi;
            keepalive_requests 1000000;
            upstream service { server %2$s:%3$d; keepalive 64; keepalive_requests 1000000; }
            server {
              listen 127.0.0.1:%4$d;
              location / {
                proxy_pass http://service;
                proxy_http_version 1.1;
                proxy_set_header Connection "";
              }
            }
          }
          """
              .formatted(folder.toAbsolutePath(), service.getHost(), service.getPort(), port));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    process = Programs.start(List.of("nginx", "-c", settings.toAbsolutePath().toString()));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(Duration.ofSeconds(5))) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
