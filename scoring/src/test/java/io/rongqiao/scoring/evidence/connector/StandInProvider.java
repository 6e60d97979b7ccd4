package io.rongqiao.scoring.evidence.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider over HTTP: pages of NDJSON, the number of the next one as cursor. */
final class StandInProvider implements AutoCloseable {

  private final HttpServer server;
  private final List<String> pages = new CopyOnWriteArrayList<>();
  private final List<String> questions = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();

  StandInProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/bills", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:%d/bills".formatted(server.getAddress().getPort()));
  }

  void offer(String page) {
    pages.add(page);
  }

  void refuseNext(int times) {
    refusals.set(times);
  }

  List<String> questions() {
    return questions;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
    questions.add(query);
    int page = query.isEmpty() ? 0 : Integer.parseInt(query.substring("cursor=".length()));
    if (refusals.getAndDecrement() > 0) {
      exchange.getResponseHeaders().add("Retry-After", "7200");
      exchange.sendResponseHeaders(503, -1);
    } else if (page >= pages.size()) {
      exchange.sendResponseHeaders(204, -1);
    } else {
      byte[] body = pages.get(page).getBytes(UTF_8);
      exchange.getResponseHeaders().add("Next-Cursor", Integer.toString(page + 1));
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}
