package org.tanlu.docs;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tanlu.SourceFile;

/**
 * A place in the sources that {@code @Clause} marks.
 *
 * @param clause the clause or requirement
 * @param file   the source file, from the project's root
 * @param name   the type, with its method where only that is marked
 * @param lesson whether it is a test
 */
record ClauseMark(String clause, String file, String name, boolean lesson) {
    private static final Map<String, String> APPENDICES = Map.of("A", "App.A", "B", "App.B");

    /** All marks in all modules, in the order of the files. */
    static List<ClauseMark> all() {
        Stream<SourceFile> product = SourceFile.ofProduct().stream()
                .filter(source -> !source.packageName().endsWith(".trace"));
        return Stream.concat(product, SourceFile.ofTests().stream())
                .flatMap(source -> of(source).stream())
                .toList();
    }

    private static List<ClauseMark> of(SourceFile source) {
        var scan = new Scan(source);
        scan.scan(source.tree(), null);
        return scan.marks;
    }

    /** A link from a page in {@code docs/}. */
    String link() {
        return "[" + name + "](../" + file + ")";
    }

    private static final class Scan extends TreePathScanner<Void, Void> {
        private final SourceFile source;
        private final List<ClauseMark> marks = new ArrayList<>();
        private final Deque<String> types = new ArrayDeque<>();

        private Scan(SourceFile source) {
            this.source = source;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            types.addLast(type.getSimpleName().toString());
            mark(type.getModifiers(), String.join(".", types));
            super.visitClass(type, null);
            types.removeLast();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            mark(method.getModifiers(), String.join(".", types) + "." + method.getName());
            return super.visitMethod(method, null);
        }

        private void mark(ModifiersTree modifiers, String name) {
            boolean lesson = source.path().toString().replace('\\', '/').contains("/src/test/");
            modifiers.getAnnotations().stream()
                    .filter(annotation ->
                            annotation.getAnnotationType().toString().equals("Clause"))
                    .flatMap(annotation -> texts(annotation).stream())
                    .forEach(clause -> marks.add(new ClauseMark(
                            APPENDICES.getOrDefault(clause, clause),
                            source.path().toString().replace('\\', '/'),
                            name,
                            lesson)));
        }

        private static List<String> texts(AnnotationTree annotation) {
            var texts = new ArrayList<String>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    texts.add(String.valueOf(literal.getValue()));
                    return null;
                }
            }.scan(annotation.getArguments(), null);
            return texts;
        }
    }
}
