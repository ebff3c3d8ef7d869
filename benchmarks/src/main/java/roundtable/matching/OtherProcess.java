package roundtable.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A peer that brings libraries which do not bear ours beside them (Duke needs Lucene 4): measured
 * in a process of its own, with the jars that the build laid in {@code target/peers}.
 */
record OtherProcess(String className, String jars) {
  Measured measure(Path folder, boolean quick) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-XX:+UseSerialGC",
                    "-Xmx4g",
                    "-cp",
                    classPath(),
                    Measured.class.getName(),
                    className,
                    folder.toString(),
                    String.valueOf(quick)))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> all = lines.lines().toList();
      return all.stream()
          .filter(Measured::isLine)
          .findFirst()
          .map(Measured::read)
          .orElseThrow(() -> new IOException(className + ": " + String.join("\n", all)));
    }
  }

  private String classPath() {
    String own = System.getProperty("bench.classes", "");
    return own + ":" + Path.of(System.getProperty("bench.peers", "."), jars) + "/*";
  }
}
