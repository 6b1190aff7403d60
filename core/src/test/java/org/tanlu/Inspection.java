package org.tanlu;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Walks one source file and collects what a rule complains of. */
abstract class Inspection extends TreePathScanner<Void, List<String>> {
    final SourceFile source;

    Inspection(SourceFile source) {
        this.source = source;
    }

    /** The complaints about the file, each with its line. */
    final List<String> complaints() {
        var complaints = new ArrayList<String>();
        scan(source.tree(), complaints);
        return complaints;
    }

    /** Methods that take more lines than the eye does, counted from the first annotation to the last brace. */
    static final class LongMethods extends Inspection {
        private static final int LONGEST = 40;

        LongMethods(SourceFile source) {
            super(source);
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> complaints) {
            if (source.linesOf(method) > LONGEST) {
                complaints.add(source.at(method, method.getName() + " has " + source.linesOf(method) + " lines"));
            }
            return super.visitMethod(method, complaints);
        }
    }

    /** Type names that say what kind of thing it is in no domain. */
    static final class EmptyNames extends Inspection {
        private static final Pattern EMPTY =
                Pattern.compile("(.*[a-z0-9])?(Utils?|Helpers?|Managers?|Impl)([A-Z].*)?|.*[a-z0-9]Base|Base");

        EmptyNames(SourceFile source) {
            super(source);
        }

        @Override
        public Void visitClass(ClassTree type, List<String> complaints) {
            if (EMPTY.matcher(type.getSimpleName()).matches()) {
                complaints.add(source.at(type, type.getSimpleName() + " is an empty name"));
            }
            return super.visitClass(type, complaints);
        }
    }

    /** Results that are {@code null}. */
    static final class ReturnedNulls extends Inspection {
        ReturnedNulls(SourceFile source) {
            super(source);
        }

        @Override
        public Void visitReturn(ReturnTree statement, List<String> complaints) {
            check(statement.getExpression(), complaints);
            return super.visitReturn(statement, complaints);
        }

        @Override
        public Void visitYield(YieldTree statement, List<String> complaints) {
            check(statement.getValue(), complaints);
            return super.visitYield(statement, complaints);
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree lambda, List<String> complaints) {
            check(lambda.getBody(), complaints);
            return super.visitLambdaExpression(lambda, complaints);
        }

        private void check(Tree result, List<String> complaints) {
            if (result instanceof ParenthesizedTree inner) {
                check(inner.getExpression(), complaints);
            } else if (result instanceof ConditionalExpressionTree choice) {
                check(choice.getTrueExpression(), complaints);
                check(choice.getFalseExpression(), complaints);
            } else if (result instanceof ExpressionTree && result.getKind() == Tree.Kind.NULL_LITERAL) {
                complaints.add(source.at(result, "returns null"));
            }
        }
    }

    /** Handlers that would swallow a programmer's mistake. */
    static final class WideCatches extends Inspection {
        private static final Pattern WIDE = Pattern.compile("(java\\.lang\\.)?(Exception|RuntimeException|Throwable)");

        WideCatches(SourceFile source) {
            super(source);
        }

        @Override
        public Void visitCatch(CatchTree handler, List<String> complaints) {
            Tree caught = handler.getParameter().getType();
            List<? extends Tree> types =
                    caught instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(caught);
            types.stream()
                    .filter(type -> WIDE.matcher(type.toString()).matches())
                    .forEach(type -> complaints.add(source.at(handler, "catches " + type)));
            return super.visitCatch(handler, complaints);
        }
    }

    /** Any mention of a foreign package, imported or written out. */
    static final class Mentions extends Inspection {
        private final String foreign;

        Mentions(SourceFile source, String foreign) {
            super(source);
            this.foreign = foreign;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree name, List<String> complaints) {
            if (name.toString().equals(foreign)
                    || name.getExpression().toString().equals(foreign)) {
                complaints.add(source.at(name, "mentions " + foreign));
            }
            return super.visitMemberSelect(name, complaints);
        }
    }

    /** Getters and setters in the public face; names that a foreign type prescribes are overrides and not meant. */
    static final class Accessors extends Inspection {
        private static final Pattern ACCESSOR = Pattern.compile("(get|set)[A-Z].*");

        Accessors(SourceFile source) {
            super(source);
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> complaints) {
            if (isPublic(getCurrentPath(), method.getModifiers())
                    && ACCESSOR.matcher(method.getName()).matches()) {
                complaints.add(source.at(method, method.getName() + " is a getter or setter"));
            }
            return super.visitMethod(method, complaints);
        }
    }

    /** Numbers without a unit in the public face: parameters, results, record components and fields. */
    static final class BareNumbers extends Inspection {
        private static final Pattern BARE = Pattern.compile(".*\\b(double|float|Double|Float|(Optional|To)Double\\w*"
                + "|Double(Stream|\\w*(Operator|Function|Supplier|Consumer|Predicate)))\\b.*");

        BareNumbers(SourceFile source) {
            super(source);
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> complaints) {
            if (isPublic(getCurrentPath(), method.getModifiers())) {
                check(method, method.getReturnType(), complaints);
                method.getParameters().forEach(parameter -> check(parameter, parameter.getType(), complaints));
            }
            return super.visitMethod(method, complaints);
        }

        @Override
        public Void visitVariable(VariableTree variable, List<String> complaints) {
            if (isComponent(variable) || isPublic(getCurrentPath(), variable.getModifiers())) {
                check(variable, variable.getType(), complaints);
            }
            return super.visitVariable(variable, complaints);
        }

        /** The components of a record are the instance fields of its syntax tree. */
        private boolean isComponent(VariableTree variable) {
            TreePath owner = getCurrentPath().getParentPath();
            return owner.getLeaf().getKind() == Tree.Kind.RECORD
                    && !variable.getModifiers().getFlags().contains(Modifier.STATIC)
                    && isPublicFace(owner);
        }

        private void check(Tree node, Tree type, List<String> complaints) {
            if (type != null && BARE.matcher(type.toString()).matches()) {
                complaints.add(source.at(node, type + " is a bare number in the public face: " + node));
            }
        }
    }

    /** Whether a member is public, its own class and all around it included; overrides do not choose their signature. */
    private static boolean isPublic(TreePath member, ModifiersTree modifiers) {
        TreePath owner = member.getParentPath();
        if (!(owner.getLeaf() instanceof ClassTree type)) {
            return false;
        }
        boolean overrides = modifiers.getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        return !overrides && isPublicFace(owner) && isPublic(modifiers, type);
    }

    private static boolean isPublic(ModifiersTree modifiers, ClassTree owner) {
        boolean implied = owner.getKind() == Tree.Kind.INTERFACE || owner.getKind() == Tree.Kind.ANNOTATION_TYPE;
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || (implied && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private static boolean isPublicFace(TreePath type) {
        TreePath around = type.getParentPath();
        ClassTree self = (ClassTree) type.getLeaf();
        if (around.getLeaf() instanceof ClassTree outer) {
            return isPublic(self.getModifiers(), outer) && isPublicFace(around);
        }
        return self.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }
}
