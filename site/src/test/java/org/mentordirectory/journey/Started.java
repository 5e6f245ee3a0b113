package org.mentordirectory.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that goes on until it is stopped. */
record Started(Process process, BufferedReader lines) {
  static Started of(List<String> command, Map<String, String> environment) throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    var stream = new InputStreamReader(process.getInputStream(), UTF_8);
    return new Started(process, new BufferedReader(stream));
  }

  /** What it says in a line that begins like this; reads no further. */
  String said(Pattern beginning) throws IOException {
    for (String said = lines.readLine(); said != null; said = lines.readLine()) {
      Matcher matcher = beginning.matcher(said);
      if (matcher.lookingAt()) {
        listen();
        return matcher.group(1);
      }
    }
    throw new IOException("it has ended");
  }

  /** Reads all else that it says, which it could not say for ever otherwise. */
  void listen() {
    var listener = new Thread(() -> lines.lines().forEach(line -> {}));
    listener.setDaemon(true);
    listener.start();
  }

  /** Stops it and what it has started. */
  void stop() {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroy();
    all.forEach(ProcessHandle::destroyForcibly);
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
