package roundtable.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** One piece of writing that waits for its commit. */
final class Change<T> {
  private final Function<DSLContext, T> work;
  private final CompletableFuture<T> outcome = new CompletableFuture<>();
  private @Nullable Result<T> result;

  private record Result<T>(T value) {}

  Change(Function<DSLContext, T> work) {
    this.work = work;
  }

  /** True when the work went through and now waits for the commit. */
  boolean run(DSLContext context) {
    try {
      result = new Result<>(work.apply(context));
      return true;
    } catch (RuntimeException | Error e) {
      failed(e);
      return false;
    }
  }

  void committed() {
    Result<T> done = result;
    if (done != null) {
      outcome.complete(done.value());
    }
  }

  void failed(Throwable reason) {
    outcome.completeExceptionally(reason);
  }

  T outcome() {
    try {
      return outcome.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException reason) {
        reason.addSuppressed(new IllegalStateException("while writing"));
        throw reason;
      }
      throw e;
    }
  }
}
