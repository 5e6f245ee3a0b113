package org.mentordirectory.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.live.SiteServer;

/** All journeys through the site of the examples, each by a new visitor to a server of its own. */
abstract class Journeys implements MenteeJourneys, MentorJourneys, PairJourneys, PhoneJourneys {
  static Engine engine;
  private SiteServer server;

  @BeforeEach
  void arrive() throws IOException, Refusal {
    server = serve(0);
    visitor().sitsAtADesk();
  }

  @AfterEach
  void leave() {
    server.close();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @Override
  public Visitor visitor() {
    return new Visitor(engine, server.address());
  }

  @Override
  public void goOffline() {
    server.close();
  }

  @Override
  public void goOnline() throws IOException, Refusal {
    server = serve(server.address().getPort());
  }

  private static SiteServer serve(int port) throws IOException, Refusal {
    return SiteServer.start(Path.of(System.getProperty("mentor.site")), port);
  }
}
