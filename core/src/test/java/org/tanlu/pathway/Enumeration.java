package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tanlu.reference.Dependency;

/**
 * All plans of a task of whole projects, one after the other, each judged by itself: what the words of the constraints say, year by
 * year, without a programme.
 */
final class Enumeration {
    private static final double TOLERANCE = 1e-6;

    private final Task task;
    private final int years;
    private final Map<String, int[]> lots = new LinkedHashMap<>();
    private double best = Double.POSITIVE_INFINITY;
    private int count;

    Enumeration(Task task) {
        this.task = task;
        this.years = task.years();
    }

    /** The least that any plan costs, missed aims charged, in yuan. */
    double best() {
        choose(0);
        return best;
    }

    /** How many plans were judged. */
    int count() {
        return count;
    }

    /** What a plan costs, infinite where it is none. */
    double cost(Map<String, int[]> plan) {
        lots.clear();
        lots.putAll(plan);
        return isAllowed() ? cost() : Double.POSITIVE_INFINITY;
    }

    private void choose(int at) {
        if (at == task.candidates().size()) {
            count++;
            if (isAllowed()) {
                best = Math.min(best, cost());
            }
            return;
        }
        Candidate candidate = task.candidates().get(at);
        for (int[] sequence : sequences(candidate)) {
            lots.put(candidate.id(), sequence);
            choose(at + 1);
        }
    }

    private List<int[]> sequences(Candidate candidate) {
        var all = new ArrayList<int[]>();
        extend(candidate, new int[years], 1, all);
        return all;
    }

    private void extend(Candidate candidate, int[] sequence, int y, List<int[]> all) {
        if (y == years) {
            all.add(sequence.clone());
            return;
        }
        for (int n = sequence[y - 1]; n <= candidate.levels().lots(); n++) {
            sequence[y] = n;
            extend(candidate, sequence, y + 1, all);
        }
    }

    private int[] lots(Candidate candidate) {
        return Objects.requireNonNull(lots.get(candidate.id()));
    }

    private double units(Candidate candidate, int y) {
        double least = candidate.levels().least()[0];
        int n = y < 1 ? 0 : lots(candidate)[y];
        return least
                + n
                        * (candidate.levels().most()[0] - least)
                        / candidate.levels().lots();
    }

    /** The year in which a measure starts; one that never comes where it does not. */
    private int start(Candidate candidate) {
        if (candidate.levels().least()[0] > 0 || candidate.levels().done() > 0) {
            return Integer.MIN_VALUE;
        }
        for (int y = 1; y < years; y++) {
            if (lots(candidate)[y] > 0) {
                return y - candidate.rollout().lead();
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean isAllowed() {
        for (Candidate candidate : task.candidates()) {
            for (int y = 1; y < years; y++) {
                double added = units(candidate, y) - units(candidate, y - 1);
                boolean isEarly = y < candidate.rollout().first() && lots(candidate)[y] > 0;
                double steepest =
                        candidate.rollout().steep() * candidate.levels().most()[0];
                boolean isOneLot = lots(candidate)[y] - lots(candidate)[y - 1] == 1;
                if (isEarly || (added > steepest + TOLERANCE && !isOneLot)) {
                    return false;
                }
            }
            if (start(candidate) < 1 && start(candidate) != Integer.MIN_VALUE) {
                return false;
            }
        }
        return areLinksKept() && areDepartmentsAble() && isWithinBudget() && isCoalEnough();
    }

    private boolean areLinksKept() {
        var anyOf = new LinkedHashMap<Candidate, Boolean>();
        for (Dependency link : task.links()) {
            Candidate first = task.find(link.first()).orElseThrow();
            Candidate then = task.find(link.then()).orElseThrow();
            int start = start(then);
            boolean isFree = start == Integer.MIN_VALUE || start == Integer.MAX_VALUE;
            boolean isKept = switch (link.kind()) {
                case BEFORE -> isFree || (long) start(first) + link.lag() <= start;
                case HALF_DONE -> isFree || isHalfDone(link, first, start - link.lag());
                case PROPORTIONAL -> isInProportion(link, first, then);
                case EXCLUDES -> isExclusive(first, then);
                case ANY_OF -> {
                    boolean now = isFree || (long) start(first) + link.lag() <= start;
                    anyOf.merge(then, now, Boolean::logicalOr);
                    yield true;
                }
            };
            if (!isKept) {
                return false;
            }
        }
        return !anyOf.containsValue(false);
    }

    private boolean isHalfDone(Dependency link, Candidate first, int y) {
        double all = first.levels().most()[0] + first.levels().done();
        return units(first, y) + first.levels().done() >= link.coefficient().value() * all - TOLERANCE;
    }

    private boolean isInProportion(Dependency link, Candidate first, Candidate then) {
        double coefficient = link.coefficient().value();
        double beyond = Math.max(
                0, then.levels().least()[0] - coefficient * first.levels().least()[0]);
        for (int y = 1; y < years; y++) {
            double allowed = coefficient * units(first, Math.max(0, y - link.lag()));
            if (units(then, y) > allowed + beyond + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private boolean isExclusive(Candidate one, Candidate other) {
        double ofOne = units(one, years - 1) / one.levels().most()[0];
        double ofOther = units(other, years - 1) / other.levels().most()[0];
        double before = units(one, 0) / one.levels().most()[0]
                + units(other, 0) / other.levels().most()[0];
        return ofOne + ofOther <= Math.max(1, before) + TOLERANCE;
    }

    private boolean areDepartmentsAble() {
        int most = task.aims().starts();
        for (int y = 1; most > 0 && y < years; y++) {
            var starts = new LinkedHashMap<String, Integer>();
            for (Candidate candidate : task.candidates()) {
                if (start(candidate) == y) {
                    starts.merge(candidate.department(), 1, Integer::sum);
                }
            }
            if (starts.values().stream().anyMatch(count -> count > most)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithinBudget() {
        for (int y = 1; y < years; y++) {
            double spent = 0;
            for (Candidate candidate : task.candidates()) {
                for (int at = 1; at <= y; at++) {
                    boolean isPaid = (y - at) % candidate.price().life() == 0;
                    double added = units(candidate, at) - units(candidate, at - 1);
                    spent += isPaid
                            ? candidate.price().publicShare()
                                    * candidate.price().invest()[y]
                                    * added
                            : 0;
                }
            }
            if (spent > task.aims().budget()[y] + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private boolean isCoalEnough() {
        for (int y = 1; y < years; y++) {
            double left = Objects.requireNonNull(task.city().cells().get(SmallCity.COAL))[y];
            for (Candidate candidate : task.candidates()) {
                double[] change = candidate.own().cells().getOrDefault(SmallCity.COAL, new double[years]);
                left += change[y] * (units(candidate, y) - units(candidate, 0));
            }
            if (left < -TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** Investments as equal payments of every year that they last, renewed when they end. */
    private double cost() {
        double cost = 0;
        for (Candidate candidate : task.candidates()) {
            for (int y = 1; y < years; y++) {
                double added = units(candidate, y) - units(candidate, y - 1);
                cost += added > 0 ? added * payments(candidate.price(), y) : 0;
                double energy = candidate.own().imports()[y] * task.economy().power()[y];
                double[] coal = candidate.own().cells().getOrDefault(SmallCity.COAL, new double[years]);
                energy +=
                        coal[y] * Objects.requireNonNull(task.economy().cells().get(SmallCity.COAL))[y];
                double running = candidate.price().yearly()[y] + energy;
                cost += running * (units(candidate, y) - units(candidate, 0)) * worth(y);
            }
        }
        return cost + task.economy().missing() * missed();
    }

    private double payments(Candidate.Price price, int y) {
        double sum = 0;
        for (int at = y; at < years; at += price.life()) {
            double ofAll = 0;
            for (int j = 0; j < price.life(); j++) {
                ofAll += worth(j);
            }
            double yearly = price.invest()[at] / ofAll;
            for (int j = at; j < Math.min(at + price.life(), years); j++) {
                sum += yearly * worth(j);
            }
        }
        return sum;
    }

    private double worth(int y) {
        return 1 / Math.pow(1 + task.economy().discount().rate(), y);
    }

    private double missed() {
        double missed = 0;
        double base = emission(0);
        for (int y = 1; y < years; y++) {
            missed += Math.max(0, emission(y) - task.aims().caps()[y]);
            int peak = task.aims().peak();
            boolean isAfter = peak > 0 && y > peak;
            missed += isAfter ? Math.max(0, emission(y) - emission(y - 1)) : 0;
            boolean isNeutral = task.aims().neutral() > 0 && y >= task.aims().neutral();
            missed += isNeutral ? Math.max(0, emission(y)) : 0;
            for (Aims.Fall fall : task.aims().falls()) {
                double most = (1 - fall.share()) * base * fall.growth();
                missed += fall.year() == y ? Math.max(0, emission(y) - most) : 0;
            }
        }
        return missed;
    }

    private double emission(int y) {
        double emission = task.city().emission()[y];
        double imports = task.city().imports()[y] - task.city().clean()[y];
        for (Candidate candidate : task.candidates()) {
            double units = units(candidate, y) - units(candidate, 0);
            emission += candidate.own().emission()[y] * units;
            imports += (candidate.own().imports()[y] - candidate.own().clean()[y]) * units;
        }
        return emission + task.city().factor()[y] * Math.max(0, imports);
    }
}
