package roundtable.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Measures one system in a process of its own, all with the same options: what ran before would
 * otherwise decide how the virtual machine compiles it, and some bring libraries that do not bear
 * ours beside them (Duke needs Lucene 4).
 */
record OtherProcess(List<String> peer, String classPath) {
  private static final int SECONDS = 10;

  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx4g",
          "--add-modules=jdk.incubator.vector",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

  static OtherProcess of(Class<? extends Peer> peer) {
    return new OtherProcess(List.of(peer.getName()), System.getProperty("java.class.path"));
  }

  static OtherProcess lucene(LuceneWay way) {
    return new OtherProcess(
        List.of(LucenePeer.class.getName(), way.name()), System.getProperty("java.class.path"));
  }

  /** With the jars that the build laid in {@code target/peers}; they are not on our class path. */
  static OtherProcess apart(String name) {
    return new OtherProcess(
        List.of("roundtable.matching." + name + "Peer"),
        System.getProperty("bench.classes", "")
            + ":"
            + Path.of(System.getProperty("bench.peers", "."), name.toLowerCase(Locale.ROOT))
            + "/*");
  }

  Measured measure(Path folder, boolean quick) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", classPath, Measured.class.getName()));
    command.addAll(List.of(folder.toString(), String.valueOf(quick)));
    command.addAll(peer);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> all = lines.lines().toList();
      return all.stream()
          .filter(Measured::isLine)
          .findFirst()
          .map(Measured::read)
          .orElseThrow(() -> new IOException(peer + ": " + String.join("\n", all)));
    }
  }

  /** Whoever stops the bench stops the peer; it has a moment to stop its own database. */
  private static void end(Process process) {
    List<ProcessHandle> descendants = process.descendants().toList();
    process.destroy();
    process.onExit().completeOnTimeout(process, SECONDS, TimeUnit.SECONDS).join();
    descendants.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** The system's name, as in "Lucene PAIRS". */
  String title() {
    return String.join(" ", peer).replaceAll("roundtable\\.matching\\.|Peer", "");
  }
}
