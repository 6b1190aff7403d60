package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 用能不为负 no cell is spared more than it uses; fuels of plants among them, which by-product gases may replace. */
@Clause("10")
final class CellUse implements Constraint {
    @Override
    public String id() {
        return "cell";
    }

    @Override
    public Text name() {
        return Text.of("用能不为负", "no cell below nothing");
    }

    @Override
    public void write(Draft draft) {
        Map<Place, List<Term>> terms = terms(draft.task());
        for (Map.Entry<Place, double[]> cell : draft.task().city().cells().entrySet()) {
            Place place = cell.getKey();
            for (int y = 1; y < draft.task().years(); y++) {
                Line line = draft.line(id() + "/" + place.id(), y);
                for (Term term : terms.getOrDefault(place, List.of())) {
                    term.add(draft, line, y);
                }
                line.plus(cell.getValue()[y]).atLeast(0);
            }
        }
    }

    private static Map<Place, List<Term>> terms(Task task) {
        var terms = new LinkedHashMap<Place, List<Term>>();
        for (Candidate candidate : task.candidates()) {
            add(terms, candidate.own(), change -> new Term(candidate, -1, 0, change));
            for (int use = 0; use < candidate.uses().size(); use++) {
                for (int k = 0; k < candidate.uses().get(use).size(); k++) {
                    int of = use;
                    int part = k;
                    Impact impact = candidate.uses().get(use).get(k).impact();
                    add(terms, impact, change -> new Term(candidate, of, part, change));
                }
            }
        }
        return terms;
    }

    private static void add(Map<Place, List<Term>> terms, Impact impact, Function<double[], Term> term) {
        impact.cells()
                .forEach((place, change) ->
                        terms.computeIfAbsent(place, any -> new ArrayList<>()).add(term.apply(change)));
    }

    /** What a unit of a measure, or of a part of one of its uses, changes of a cell. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Term(Candidate candidate, int use, int part, double[] change) {
        private void add(Draft draft, Line line, int y) {
            if (use < 0) {
                draft.level(line, candidate, y, change[y]);
                line.plus(-change[y] * candidate.levels().least()[y]);
            } else {
                double all = change[y] * candidate.levels().scale();
                line.plus(all, draft.of(candidate).parts().get(use).get(part)[y]);
            }
        }
    }
}
