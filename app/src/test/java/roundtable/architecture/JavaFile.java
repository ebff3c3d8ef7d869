package roundtable.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the compiler's own parser sees in one file: its type, its methods and their sizes. */
record JavaFile(Path path, int lines, boolean isPublic, List<Method> methods) {
  /**
   * @param lines those between its braces
   * @param constructor of a class; a record's components are its data and not counted
   */
  record Method(String name, int lines, int parameters, boolean constructor) {}

  static List<JavaFile> parse(List<SourceFile> sources) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(
                      sources.stream().map(SourceFile::path).toList()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<JavaFile> parsed = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        parsed.add(read(unit, positions));
      }
      return parsed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFile read(CompilationUnitTree unit, SourcePositions positions) {
    List<Method> methods = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        BlockTree body = method.getBody();
        if (body != null) {
          long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, body));
          long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, body));
          methods.add(
              new Method(
                  method.getName().toString(),
                  (int) Math.max(0, to - from - 1),
                  method.getParameters().size(),
                  method.getReturnType() == null));
        }
        return super.visitMethod(method, null);
      }
    }.scan(unit, null);
    return new JavaFile(
        Path.of(unit.getSourceFile().toUri()),
        (int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, unit)),
        isPublic(unit),
        methods);
  }

  private static boolean isPublic(CompilationUnitTree unit) {
    Tree first = unit.getTypeDecls().isEmpty() ? null : unit.getTypeDecls().getFirst();
    return first instanceof ClassTree type
        && type.getModifiers().getFlags().contains(Modifier.PUBLIC);
  }

  String name() {
    return path.getFileName().toString().replace(".java", "");
  }
}
