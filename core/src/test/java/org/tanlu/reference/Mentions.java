package org.tanlu.reference;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.SourceFile;

/**
 * What the product's sources write between quotation marks: the ids they speak by, and the names of the facts that they
 * hand to the words behind an id.
 */
final class Mentions {
    private static final Pattern BRACE = Pattern.compile("\\{([a-z_]+)\\}");
    private static final Pattern NAME = Pattern.compile("[a-z_]+");

    private final Map<String, Set<String>> byFile = new LinkedHashMap<>();
    private final List<Call> calls = new ArrayList<>();

    /**
     * A call with an id among its arguments and names and values in turn after it.
     *
     * @param method what is called, as written
     * @param id     the id
     * @param facts  the names
     */
    record Call(String method, String id, Set<String> facts) {}

    /** Reads the main sources of all modules. */
    static Mentions ofProduct() {
        var mentions = new Mentions();
        SourceFile.ofProduct().forEach(mentions::read);
        return mentions;
    }

    private void read(SourceFile source) {
        Set<String> texts = new LinkedHashSet<>();
        byFile.put(source.path().toString(), texts);
        texts.addAll(literals(source.tree()));
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (!isLookUp(call)) {
                    read(call.getMethodSelect().toString(), call.getArguments());
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(source.tree(), null);
    }

    private void read(String method, List<? extends ExpressionTree> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            ExpressionTree argument = arguments.get(i);
            Optional<Set<String>> names = names(arguments.subList(i + 1, arguments.size()));
            if (names.isPresent()) {
                ids(argument).forEach(id -> calls.add(new Call(method, id, names.get())));
            }
        }
    }

    /** What an argument may be the id of: a text, the choice between two, or what is looked up by a text. */
    private static Set<String> ids(ExpressionTree argument) {
        boolean direct = argument instanceof LiteralTree || argument instanceof ConditionalExpressionTree;
        boolean lookedUp = argument instanceof MethodInvocationTree call && isLookUp(call);
        return direct || lookedUp ? literals(argument) : Set.of();
    }

    private static boolean isLookUp(MethodInvocationTree call) {
        return call.getMethodSelect().toString().endsWith(".rule");
    }

    /** The names among names and values in turn, or among the entries of a map; empty when the rest is anything else. */
    private static Optional<Set<String>> names(List<? extends ExpressionTree> rest) {
        if (rest.size() == 1 && rest.get(0) instanceof MethodInvocationTree map && isMap(map)) {
            return names(map.getArguments());
        }
        if (rest.size() == 1 && chained(rest.get(0)).isPresent()) {
            return chained(rest.get(0));
        }
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < rest.size(); i += 2) {
            if (!(rest.get(i) instanceof LiteralTree literal)
                    || !(literal.getValue() instanceof String name)
                    || !NAME.matcher(name).matches()) {
                return Optional.empty();
            }
            names.add(name);
        }
        return Optional.of(names).filter(found -> rest.size() % 2 == 0);
    }

    /** The names of facts that are written one after the other; empty when they begin elsewhere. */
    private static Optional<Set<String>> chained(ExpressionTree tree) {
        if (!(tree instanceof MethodInvocationTree call)
                || call.getArguments().isEmpty()
                || !(call.getArguments().get(0) instanceof LiteralTree literal)
                || !(literal.getValue() instanceof String name)
                || !(call.getMethodSelect() instanceof MemberSelectTree member)) {
            return Optional.empty();
        }
        boolean first = member.toString().equals("Facts.of");
        Optional<Set<String>> before = first ? Optional.of(new LinkedHashSet<>()) : chained(member.getExpression());
        before.ifPresent(names -> names.add(name));
        return before;
    }

    private static boolean isMap(MethodInvocationTree call) {
        return call.getMethodSelect().toString().equals("Map.of");
    }

    private static Set<String> literals(Tree tree) {
        Set<String> texts = new LinkedHashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    texts.add(text);
                }
                return null;
            }
        }.scan(tree, null);
        return texts;
    }

    /** Everything that is written anywhere. */
    Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        byFile.values().forEach(texts::addAll);
        return texts;
    }

    /** Everything that is written in the files that write one of some texts. */
    Set<String> textsBeside(Set<String> wanted) {
        Set<String> texts = new LinkedHashSet<>();
        byFile.values().stream()
                .filter(file -> file.stream().anyMatch(wanted::contains))
                .forEach(texts::addAll);
        return texts;
    }

    /** The calls that hand over an id with facts written as names and values. */
    List<Call> calls(String id) {
        return calls.stream().filter(call -> call.id().equals(id)).toList();
    }

    /** The facts that a text leaves open. */
    static Set<String> braces(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher brace = BRACE.matcher(text);
        while (brace.find()) {
            names.add(brace.group(1));
        }
        return names;
    }
}
