package org.tanlu.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.PotentialFormula.ItemNode;
import org.tanlu.reference.PotentialFormula.Node;
import org.tanlu.reference.PotentialFormula.ParameterNode;
import org.tanlu.reference.PotentialFormula.Product;
import org.tanlu.reference.PotentialFormula.Terms;

/** Reads a {@link PotentialFormula} by recursive descent; one use only. */
final class PotentialParser {
    private static final Pattern BLANKS = Pattern.compile("\\s*");
    private static final Pattern ITEM = Pattern.compile("([a-z][a-z0-9_]*(?:/[a-z0-9_]+)*)\\[([^\\]]+)\\]");
    private static final Pattern PARAMETER = Pattern.compile("\\$([a-z][a-z0-9_]*)");

    private final String text;
    private final String where;
    private final Function<String, Unit> unit;
    private int position;

    PotentialParser(String text, String where, Function<String, Unit> unit) {
        this.text = text;
        this.where = where;
        this.unit = unit;
    }

    Node formula() {
        Node root = sum();
        if (position < text.length()) {
            throw unexpected("the formula's end");
        }
        return root;
    }

    private Node sum() {
        var terms = new ArrayList<Node>();
        var signs = new ArrayList<Integer>();
        signs.add(1);
        terms.add(product());
        while (isNext('+') || isNext('-')) {
            signs.add(text.charAt(position) == '+' ? 1 : -1);
            position++;
            terms.add(product());
        }
        return terms.size() == 1 ? terms.get(0) : new Terms(List.copyOf(terms), List.copyOf(signs));
    }

    private Node product() {
        var factors = new ArrayList<Node>();
        factors.add(factor());
        while (isNext('*')) {
            position++;
            factors.add(factor());
        }
        return factors.size() == 1 ? factors.get(0) : new Product(List.copyOf(factors));
    }

    private Node factor() {
        if (isNext('(')) {
            position++;
            Node inner = sum();
            if (!isNext(')')) {
                throw unexpected("a closing bracket");
            }
            position++;
            return inner;
        }
        Matcher item = ITEM.matcher(text).region(position, text.length());
        if (item.lookingAt()) {
            position = item.end();
            return new ItemNode(item.group(1), unit(item.group(2)));
        }
        Matcher parameter = PARAMETER.matcher(text).region(position, text.length());
        if (parameter.lookingAt()) {
            position = parameter.end();
            return new ParameterNode(parameter.group(1));
        }
        throw unexpected("item[unit], $parameter or an opening bracket");
    }

    private Unit unit(String symbol) {
        try {
            return unit.apply(symbol);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage() + " in " + text, e);
        }
    }

    private boolean isNext(char wanted) {
        Matcher blanks = BLANKS.matcher(text).region(position, text.length());
        position = blanks.lookingAt() ? blanks.end() : position;
        return position < text.length() && text.charAt(position) == wanted;
    }

    private IllegalArgumentException unexpected(String wanted) {
        return new IllegalArgumentException(
                where + ": expected " + wanted + " at character " + (position + 1) + " of " + text);
    }
}
