package org.tanlu.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.RangeAssignment.Role;
import org.tanlu.sampling.Generator;

/**
 * 抽样问题 what is drawn and summed up, as columns of numbers. Errors of factors are drawn once for all lines that share them;
 * an error of activity is drawn where its line is summed up – its stream is a function of its key, so lines that share it
 * draw the same numbers again. Lines of one cell with the same factors form a group, whose sum the factors multiply.
 *
 * <p>Everything is in the order of keys, whatever order the lines came in, so that the same lines give the same bits.
 *
 * @param draws  how many draws
 * @param cells  how many sums, in the order of {@link #cells(List)}
 * @param shared the errors of factors and the skewed ones of activity
 * @param groups the groups, in the order of their cells
 * @param terms  the terms, group after group
 */
record Problem(int draws, int cells, Shared shared, Groups groups, Terms terms) {

    /** Errors drawn once for many lines, one element an error: where its numbers come from and how they are spread. */
    static final class Shared {
        final long[] streams;
        final List<Distribution> distributions;

        Shared(SortedMap<String, Distribution> byKey, long seed) {
            this.streams = byKey.keySet().stream()
                    .mapToLong(key -> Generator.stream(seed, key))
                    .toArray();
            this.distributions = List.copyOf(byKey.values());
        }
    }

    /**
     * Groups of terms, one element a group: the cell it adds to, the emissions whose activity has no error of its own, the
     * place behind its last term, and the shared errors that multiply it.
     */
    static final class Groups {
        final int[] cells;
        final double[] constants;
        final int[] ends;
        final int[][] factors;

        Groups(int count) {
            this.cells = new int[count];
            this.constants = new double[count];
            this.ends = new int[count];
            this.factors = new int[count][];
        }
    }

    /**
     * Terms, one element a term, each location + scale × a standard normal number: where the numbers come from, emissions ×
     * mean of the error, emissions × its standard deviation, and the probability cut off below zero.
     */
    static final class Terms {
        final long[] streams;
        final double[] locations;
        final double[] scales;
        final double[] floors;

        Terms(int count) {
            this.streams = new long[count];
            this.locations = new double[count];
            this.scales = new double[count];
            this.floors = new double[count];
        }
    }

    /** A sum of its own: a part of a year's total. */
    record Cell(int year, Part part) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return Comparator.comparingInt(Cell::year).thenComparing(Cell::part).compare(this, other);
        }
    }

    /** The cells of terms, by year and part. */
    static List<Cell> cells(List<Term> terms) {
        var cells = new TreeSet<Cell>();
        terms.forEach(term -> cells.add(cell(term)));
        return List.copyOf(cells);
    }

    private static Cell cell(Term term) {
        return new Cell(term.year(), term.row().part());
    }

    /** Prepares terms for drawing. */
    static Problem of(List<Term> terms, int draws, long seed) {
        List<Cell> cells = cells(terms);
        var shared = new TreeMap<String, Distribution>();
        terms.forEach(term -> term.errors().stream()
                .filter(Problem::isShared)
                .forEach(error -> shared.put(error.key(), Distribution.of(error.range()))));
        List<String> keys = List.copyOf(shared.keySet());
        List<List<Term>> members = groups(terms);
        var groups = new Groups(members.size());
        var ordered = new ArrayList<Term>();
        for (int i = 0; i < members.size(); i++) {
            List<Term> group = members.get(i);
            group.stream().filter(Problem::hasOwnError).forEach(ordered::add);
            groups.cells[i] = cells.indexOf(cell(group.get(0)));
            groups.constants[i] = constant(group);
            groups.ends[i] = ordered.size();
            groups.factors[i] = group.get(0).errors().stream()
                    .filter(Problem::isShared)
                    .mapToInt(error -> keys.indexOf(error.key()))
                    .toArray();
        }
        return new Problem(draws, cells.size(), new Shared(shared, seed), groups, terms(ordered, seed));
    }

    private static Terms terms(List<Term> ordered, long seed) {
        var terms = new Terms(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            Term term = ordered.get(i);
            Term.Deviation error = term.activity().orElseThrow();
            Distribution distribution = Distribution.of(error.range());
            terms.streams[i] = Generator.stream(seed, error.key());
            terms.locations[i] = term.tonnes() * distribution.location();
            terms.scales[i] = term.tonnes() * distribution.scale();
            terms.floors[i] = distribution.floor();
        }
        return terms;
    }

    private static boolean isShared(Term.Deviation error) {
        return error.role() == Role.FACTOR || Distribution.of(error.range()).isLognormal();
    }

    private static boolean hasOwnError(Term term) {
        return term.activity().filter(error -> !isShared(error)).isPresent();
    }

    private static double constant(List<Term> group) {
        var sum = new Sum();
        group.stream().filter(term -> !hasOwnError(term)).forEach(term -> sum.add(term.tonnes()));
        return sum.value();
    }

    /** The terms by cell and shared errors, in the order of both, within a group in the order of keys. */
    private static List<List<Term>> groups(List<Term> terms) {
        Map<Cell, Map<String, List<Term>>> byCell = new TreeMap<>();
        terms.stream()
                .sorted(Comparator.comparing(Term::key).thenComparingDouble(Term::tonnes))
                .forEach(term -> byCell.computeIfAbsent(cell(term), key -> new TreeMap<>())
                        .computeIfAbsent(sharedKeys(term), key -> new ArrayList<>())
                        .add(term));
        return byCell.values().stream()
                .flatMap(groups -> groups.values().stream())
                .toList();
    }

    private static String sharedKeys(Term term) {
        return term.errors().stream()
                .filter(Problem::isShared)
                .map(Term.Deviation::key)
                .collect(Collectors.joining("\n"));
    }
}
