package roundtable.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Normalise, score a pair, look up: {@code bin/bench jmh --data DIR}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatchingJmh {
  @Param({"ietf", "ror"})
  String set;

  private MatchIndex index = new MatchIndex();
  private List<String> names = List.of();
  private List<NormalName> normal = List.of();
  private int next;

  @Setup(Level.Trial)
  public void read() throws IOException {
    LabelledSet read = LabelledSet.read(Path.of(System.getProperty("bench.data", "data"), set));
    index = read.indexed();
    names = read.queries().stream().map(LabelledSet.Labelled::name).toList();
    normal = names.stream().map(name -> Names.spellings(name).getFirst()).toList();
  }

  private int next() {
    next = next + 1 == names.size() ? 0 : next + 1;
    return next;
  }

  @Benchmark
  public Object normalise() {
    return Names.spellings(names.get(next()));
  }

  @Benchmark
  public double score() {
    int one = next();
    return Names.score(normal.get(one), normal.get(one == 0 ? names.size() - 1 : one - 1));
  }

  @Benchmark
  public Object lookUp() {
    return index.ask(Business.named(names.get(next())), 1);
  }
}
