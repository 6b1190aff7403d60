package org.tanlu.pathway;

import java.util.List;

/**
 * The range of a city's net import of electricity that is not clean, by what measures can change of it. Imports emit and
 * exports do not (clause 7.1.5): where both may be, which of them a year has is a choice.
 */
final class Trade {
    private final double[] least;
    private final double[] most;

    Trade(Task task) {
        int years = task.years();
        this.least = new double[years];
        this.most = new double[years];
        for (int y = 0; y < years; y++) {
            least[y] = (task.city().imports()[y] - task.city().clean()[y]) / Draft.POWER;
            most[y] = least[y];
            for (Candidate candidate : task.candidates()) {
                widen(candidate, y);
            }
        }
    }

    private void widen(Candidate candidate, int y) {
        double units = candidate.levels().limit(y) - candidate.levels().least()[y];
        double low = unit(candidate.own(), y);
        double high = low;
        for (List<Candidate.Part> parts : candidate.uses()) {
            low += parts.stream()
                    .mapToDouble(part -> unit(part.impact(), y))
                    .min()
                    .orElse(0);
            high += parts.stream()
                    .mapToDouble(part -> unit(part.impact(), y))
                    .max()
                    .orElse(0);
        }
        least[y] += StrictMath.min(0, low * units);
        most[y] += StrictMath.max(0, high * units);
    }

    static double unit(Impact impact, int y) {
        return (impact.imports()[y] - impact.clean()[y]) / Draft.POWER;
    }

    boolean canImport(int y) {
        return most[y] > 0;
    }

    boolean canExport(int y) {
        return least[y] < 0;
    }

    double largestImport(int y) {
        return most[y];
    }

    double largestExport(int y) {
        return -least[y];
    }
}
