package health.auric;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The size budget: code stays small enough to be read, and as much of it tests as is tested. Blank lines are free; a method
 * is as long as its body.
 */
class SimplicityBudgetTests {

    private static final List<Path> MAIN = Checkout.files("src/main/java", ".java");
    private static final List<Path> TEST = Checkout.files("src/test/java", ".java");

    @Test
    void theMedianFileHasAtMost50Lines() {
        assertThat(share(MAIN, 50)).as("share of files with at most 50 lines").isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void nineOfTenFilesHaveAtMost100Lines() {
        assertThat(share(MAIN, 100)).as("share of files with at most 100 lines").isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void noFileHasMoreThan300Lines() {
        assertThat(MAIN)
                .allSatisfy(file -> assertThat(lines(file))
                        .as("lines of %s", Checkout.relative(file))
                        .isLessThanOrEqualTo(300));
    }

    @Test
    void nineOfTenMethodsHaveAtMost10Lines() throws IOException {
        var methods = Source.parse(MAIN).methodLines;
        long small = methods.stream().filter(lines -> lines <= 10).count();

        assertThat((double) small / methods.size())
                .as("share of methods with at most 10 lines, of %d", methods.size())
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void atMostFourOfTenTypesOfTheHubArePublic() throws IOException {
        var hub = MAIN.stream()
                .filter(file -> Checkout.relative(file).startsWith("mdm-service"))
                .toList();
        var types = Source.parse(hub).publicTypes;
        long open = types.values().stream().filter(isPublic -> isPublic).count();

        assertThat((double) open / types.size())
                .as("share of public types, of %d", types.size())
                .isLessThanOrEqualTo(0.4);
    }

    @Test
    void thereIsAsMuchTestAsCode() {
        int main = MAIN.stream().mapToInt(SimplicityBudgetTests::lines).sum();
        int test = TEST.stream().mapToInt(SimplicityBudgetTests::lines).sum();

        assertThat((double) test / main)
                .as("%d lines of test to %d lines of code", test, main)
                .isGreaterThanOrEqualTo(1.0);
    }

    @Test
    void countsLinesOfAMethodAsTheyAreRead() throws IOException {
        var here = Checkout.ROOT.resolve("mdm-service/src/test/java/health/auric/SimplicityBudgetTests.java");

        assertThat(Source.parse(List.of(here)).methodLines).contains(1L, 8L).allMatch(lines -> lines < 20);
    }

    private static double share(List<Path> files, int limit) {
        return (double) files.stream().filter(file -> lines(file) <= limit).count() / files.size();
    }

    private static int lines(Path file) {
        return (int) Checkout.text(file).lines().filter(line -> !line.isBlank()).count();
    }

    /** What the compiler's own parser sees. */
    private static final class Source extends TreePathScanner<Void, Trees> {

        final List<Long> methodLines = new ArrayList<>();
        final Map<String, Boolean> publicTypes = new TreeMap<>();

        static Source parse(List<Path> files) throws IOException {
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var manager = compiler.getStandardFileManager(null, null, null)) {
                var task = (JavacTask) compiler.getTask(
                        null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
                var source = new Source();
                source.scan(task.parse(), Trees.instance(task));
                return source;
            }
        }

        @Override
        public Void visitClass(ClassTree type, Trees trees) {
            if (getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree unit) {
                publicTypes.put(
                        unit.getPackageName() + "." + type.getSimpleName(),
                        type.getModifiers().getFlags().contains(Modifier.PUBLIC));
            }
            return super.visitClass(type, trees);
        }

        @Override
        public Void visitMethod(MethodTree method, Trees trees) {
            var unit = getCurrentPath().getCompilationUnit();
            long start = trees.getSourcePositions().getStartPosition(unit, method.getBody());
            long end = trees.getSourcePositions().getEndPosition(unit, method.getBody());
            // What the compiler adds by itself, such as a default constructor, has no end in the text.
            if (method.getBody() != null && end > start) {
                methodLines.add(linesBetween(unit, start + 1, end - 1));
            }
            return super.visitMethod(method, trees);
        }

        private static long linesBetween(CompilationUnitTree unit, long start, long end) {
            try {
                return unit.getSourceFile()
                        .getCharContent(true)
                        .subSequence((int) start, (int) end)
                        .toString()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
