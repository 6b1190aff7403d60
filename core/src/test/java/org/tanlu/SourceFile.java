package org.tanlu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A source file of the project as the compiler's parser sees it, so that rules about the written text need no scanner of
 * their own.
 *
 * @param path      the file, relative to the project's root
 * @param text      what is written
 * @param tree      the syntax tree
 * @param positions where the tree's nodes stand in the text
 */
public record SourceFile(Path path, String text, CompilationUnitTree tree, SourcePositions positions) {

    /** The main sources of all modules. */
    public static List<SourceFile> ofProduct() {
        return parse("src/main/java");
    }

    /** The test sources of all modules. */
    public static List<SourceFile> ofTests() {
        return parse("src/test/java");
    }

    /** The project's root: the folder with the Maven wrapper, at or above the working folder. */
    public static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .orElseThrow();
    }

    /** The module's folder name, for example {@code core}. */
    public String module() {
        return path.getName(0).toString();
    }

    /** The package, empty when none is declared. */
    public String packageName() {
        return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }

    /** How many lines the file has. */
    long lines() {
        return text.lines().count();
    }

    /** How many lines a node takes, from its first to its last. */
    long linesOf(Tree node) {
        long first = tree.getLineMap().getLineNumber(positions.getStartPosition(tree, node));
        return tree.getLineMap().getLineNumber(positions.getEndPosition(tree, node)) - first + 1;
    }

    /** Where a node stands and what is to be said of it. */
    String at(Tree node, String complaint) {
        return path + ":" + tree.getLineMap().getLineNumber(positions.getStartPosition(tree, node)) + " " + complaint;
    }

    private static List<SourceFile> parse(String folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths(folder)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            var sources = new ArrayList<SourceFile>();
            for (CompilationUnitTree tree : task.parse()) {
                Path path = root().relativize(Path.of(tree.getSourceFile().toUri()));
                sources.add(new SourceFile(
                        path, tree.getSourceFile().getCharContent(true).toString(), tree, positions));
            }
            assertThat(sources).as("sources found under %s", folder).isNotEmpty();
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> paths(String folder) throws IOException {
        var paths = new ArrayList<Path>();
        for (Path module : list(root())) {
            Path sources = module.resolve(folder);
            if (Files.isDirectory(sources)) {
                try (Stream<Path> all = Files.walk(sources)) {
                    paths.addAll(all.filter(path -> path.toString().endsWith(".java"))
                            .sorted()
                            .toList());
                }
            }
        }
        return paths;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.sorted().toList();
        }
    }
}
